using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>What else to ask when little or nothing was found. Every number was found by asking.</summary>
public sealed record SearchSuggestions
{
    /// <summary>Nothing to suggest.</summary>
    public static SearchSuggestions None { get; } = new();

    /// <summary>The query with words as they were probably meant, the likeliest first.</summary>
    public IReadOnlyList<SuggestedQuery> Spellings { get; init; } = [];

    /// <summary>Each word by itself, in the order of the query; empty for a query of one word.</summary>
    public IReadOnlyList<WordHits> Words { get; init; } = [];

    /// <summary>Filters without which more would be found.</summary>
    public IReadOnlyList<FilterSuggestion> Filters { get; init; } = [];

    /// <summary>Entries near to the query, when nothing answers it; null when there are none.</summary>
    public NearEntries? Near { get; init; }
}

/// <summary>Another query.</summary>
/// <param name="Query">The whole query.</param>
/// <param name="Total">Number of hits under the present filters, at least 1.</param>
public sealed record SuggestedQuery(string Query, int Total);

/// <summary>One word of the query by itself.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Total">Number of hits of the word alone under the present filters; 0 when it stands nowhere in any form.</param>
/// <param name="Without">The query without it; null when that would find nothing.</param>
public sealed record WordHits(string Word, int Total, SuggestedQuery? Without);

/// <summary>The same query with fewer filters.</summary>
/// <param name="Facet">The facet whose filter is to go; null for all filters.</param>
/// <param name="Total">Number of hits without it.</param>
public sealed record FilterSuggestion(Facet? Facet, int Total);

/// <summary>Entries that do not answer the query but come near.</summary>
/// <param name="Entries">The nearest first.</param>
/// <param name="IsOutsideFilters">Whether they lie outside the filters, because within there are none.</param>
public sealed record NearEntries(IReadOnlyList<Hit> Entries, bool IsOutsideFilters);
