using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Facets;

/// <summary>The two values of <see cref="Facet.Material"/>: invented or sourced.</summary>
internal static class Material
{
    private const string Example = "przykladowy";
    private const string Sourced = "faktyczny";

    public static string Of(Entry entry) => entry.IsExample ? Example : Sourced;

    public static string LabelOf(string value) => value switch
    {
        Example => "materiał przykładowy",
        Sourced => "materiał ze źródłem",
        _ => value,
    };
}
