using KnowledgeBase.Content;

namespace KnowledgeBase.Search.FacetLists;

/// <summary>The answer to a <see cref="FacetListRequest"/>.</summary>
public sealed record FacetListResponse
{
    /// <summary>
    /// Values with at least one entry and every chosen one, as far as their names hold the words, with all that are broader;
    /// what stands for having no value comes last.
    /// </summary>
    public required IReadOnlyList<ListedValue> Values { get; init; }

    /// <summary>Number of values whatever their names.</summary>
    public required int All { get; init; }

    /// <summary>Number of entries that answer the search without the facet's own filter.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them are sample material.</summary>
    public required int Examples { get; init; }

    /// <inheritdoc cref="SearchResponse.Remarks"/>
    public required IReadOnlyList<QueryRemark> Remarks { get; init; }

    /// <inheritdoc cref="SearchResponse.Library"/>
    public required Library Library { get; init; }

    /// <summary>Number of values whose own names hold the words.</summary>
    public int Matching => Values.Count(value => value.IsMatch);
}

/// <summary>One value of a facet in a list of all.</summary>
/// <param name="Id">Identifier in addresses.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Count">Number of entries that a filter by this value alone would leave, given the other facets' filters.</param>
/// <param name="Examples">How many of them are sample material.</param>
/// <param name="Depth">Level in a hierarchy, from 0.</param>
/// <param name="IsChosen">Whether the request restricts to it.</param>
public sealed record ListedValue(string Id, string Label, int Count, int Examples, int Depth, bool IsChosen)
{
    /// <summary>Whether its own name holds the words asked for, and not only that of a narrower value.</summary>
    public bool IsMatch { get; init; } = true;

    /// <summary>All names that it is found by.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
