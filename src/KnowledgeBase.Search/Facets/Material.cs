using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Facets;

/// <summary>The two values of <see cref="Facet.Material"/>: invented or sourced.</summary>
public static class Material
{
    public const string Example = "przykladowy";
    public const string Sourced = "faktyczny";

    internal static string Of(Entry entry) => entry.IsExample ? Example : Sourced;

    internal static string LabelOf(string value) => value switch
    {
        Example => "materiał przykładowy",
        Sourced => "materiał ze źródłem",
        _ => value,
    };
}
