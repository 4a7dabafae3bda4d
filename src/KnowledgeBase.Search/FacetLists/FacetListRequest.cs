using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.FacetLists;

/// <summary>Asks for all values of one facet under a search, with their numbers of entries.</summary>
public sealed record FacetListRequest
{
    /// <summary>Longer words no name holds.</summary>
    public const int MaxWordsLength = 100;

    /// <summary>Words and filters; that of the facet itself says which values are chosen and restricts none.</summary>
    public SearchRequest Search { get; init; } = new();

    public required Facet Facet { get; init; }

    /// <summary>What the names of the values must hold, in any form or as parts of words; empty for all values.</summary>
    public string Words { get; init; } = "";

    public FacetListOrder Order { get; init; }
}

/// <summary>The order of values; in a hierarchy, among those of one broader value.</summary>
public enum FacetListOrder
{
    /// <summary>The most frequent first, equal ones as the alphabet has them.</summary>
    Count,

    /// <summary>Polish alphabetical order; years from the earliest.</summary>
    Alphabet,
}
