using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>Short ways to ask an engine and to look at its answers.</summary>
internal static class Searching
{
    public static IReadOnlyList<string> Ids(this SearchEngine engine, string query) =>
        engine.Search(new SearchRequest { Query = query }).Ids();

    public static IReadOnlyList<string> Ids(this SearchResponse response) => [.. response.Hits.Select(hit => hit.Id)];

    public static SearchRequest By(Facet facet, params string[] values) =>
        new() { Filters = new Dictionary<Facet, IReadOnlyList<string>> { [facet] = values } };

    public static IReadOnlyList<FacetValue> Values(this SearchResponse response, Facet facet) =>
        response.Facets.Single(counts => counts.Facet == facet).Values;

    public static IReadOnlyList<string> Counts(this SearchResponse response, Facet facet) =>
        [.. response.Values(facet).Select(value => $"{value.Id}:{value.Count}")];

    /// <summary>The text with its marks as <c>[marked]</c>.</summary>
    public static string Shown(this HighlightedText text) =>
        string.Concat(text.Pieces.Select(piece => piece.IsMarked ? $"[{piece.Text}]" : piece.Text));
}
