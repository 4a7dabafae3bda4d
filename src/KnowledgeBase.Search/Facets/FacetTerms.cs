namespace KnowledgeBase.Search.Facets;

/// <summary>A facet and one of its values as one term of the index, so that an entry's values lie together.</summary>
internal static class FacetTerms
{
    private const char Separator = '=';

    public static string Of(Facet facet, string value) => $"{facet.Code()}{Separator}{value}";

    public static (Facet Facet, string Value) Read(string term)
    {
        var separator = term.IndexOf(Separator);
        return FacetNames.TryFromCode(term[..separator], out var facet)
            ? (facet, term[(separator + 1)..])
            : throw new FormatException($"'{term}' names no facet.");
    }
}
