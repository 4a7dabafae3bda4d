namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>One page of what a search finds.</summary>
public sealed record SearchAnswer
{
    /// <summary>Names the state of the content: equal versions, equal content.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>The state that was asked for by <c>stan</c>; null for the present content.</summary>
    public StateAnswer? State { get; init; }

    /// <summary>What has changed in the hits since that state, in this interface; null for the present content.</summary>
    public Uri? Changes { get; init; }

    /// <summary>The same search as a page for people.</summary>
    public required Uri Page { get; init; }

    public required string Query { get; init; }

    /// <summary>Chosen values by filter.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; }

    public required string Sort { get; init; }

    /// <summary>The page answered, from 1: the asked one, brought into range.</summary>
    public required int PageNumber { get; init; }

    public required int PageSize { get; init; }

    /// <summary>Number of hits on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>In what the query was understood differently than it may have been meant.</summary>
    public required IReadOnlyList<RemarkAnswer> Remarks { get; init; }

    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>Values of each filter with the number of hits that each would leave.</summary>
    public required IReadOnlyList<FacetAnswer> Facets { get; init; }

    /// <summary>Address of the next page; null on the last one.</summary>
    public Uri? Next { get; init; }

    /// <summary>Address of the page before; null on the first one.</summary>
    public Uri? Previous { get; init; }
}

/// <summary>A way in which an answer departs from the question.</summary>
/// <param name="Kind">What happened, for programs.</param>
/// <param name="Words">The words of the query it concerns.</param>
/// <param name="Text">The same for people.</param>
public sealed record RemarkAnswer(string Kind, IReadOnlyList<string> Words, string Text);

/// <summary>The values of one filter.</summary>
public sealed record FacetAnswer(string Code, string Name, IReadOnlyList<FacetValueAnswer> Values);

/// <summary>One value of a filter.</summary>
/// <param name="Id">What the filter takes.</param>
/// <param name="Name">Name on screen.</param>
/// <param name="Count">Number of hits that it would leave, given the other filters.</param>
/// <param name="Chosen">Whether the search is restricted to it.</param>
/// <param name="Depth">Level in a hierarchy, from 0.</param>
public sealed record FacetValueAnswer(string Id, string Name, int Count, bool Chosen, int Depth);
