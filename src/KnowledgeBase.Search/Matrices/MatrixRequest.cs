using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Matrices;

/// <summary>Asks how the entries that answer a search spread over the values of one facet, or of two at once.</summary>
public sealed record MatrixRequest
{
    /// <summary>Words and filters; the order and the page of the hits play no part.</summary>
    /// <remarks>
    /// A filter of a facet that is a dimension also says which of its values are lines; of a topic the narrower ones are as well.
    /// </remarks>
    public SearchRequest Search { get; init; } = new();

    public required Facet Rows { get; init; }

    /// <summary>The second dimension; null, or the same as the first, for one alone.</summary>
    public Facet? Columns { get; init; }

    public MatrixOrder Order { get; init; }

    /// <summary>Whether values that no counted entry has are lines as well, as far as their list is known.</summary>
    public bool WithEmpty { get; init; }
}

/// <summary>The order of rows and of columns.</summary>
public enum MatrixOrder
{
    /// <summary>That of the controlled list, of the hierarchy, of time or of the alphabet.</summary>
    Own,

    /// <summary>The most frequent first; in a hierarchy among the values of one broader value.</summary>
    Count,
}
