using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Suggestions;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchResponse
{
    public required int Total { get; init; }

    /// <summary>The hits of the asked page, best first.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>The page answered: the asked one, brought into range.</summary>
    public required int Page { get; init; }

    public required int PageSize { get; init; }

    public required IReadOnlyList<FacetCounts> Facets { get; init; }

    /// <summary>What was done differently from what was asked, such as words left out because nothing held them all.</summary>
    public required IReadOnlyList<QueryRemark> Remarks { get; init; }

    /// <summary>What synonym rules added to the query, or would have.</summary>
    public IReadOnlyList<Expansion> Expansions { get; init; } = [];

    /// <summary>How the words of the query were understood; null without words or when <see cref="SearchRequest.WithUnderstanding"/> did not ask for it.</summary>
    public QueryUnderstanding? Understanding { get; init; }

    /// <summary>What editors recommend for the query: on the first page of an answer without filters, else null.</summary>
    public PinnedAnswer? Pinned { get; init; }

    /// <summary>What else to ask, when that was wanted and few or no hits were found.</summary>
    public SearchSuggestions Suggestions { get; init; } = SearchSuggestions.None;

    /// <summary>The content that answered; the engine's own may be newer by now.</summary>
    public required Library Library { get; init; }
}
