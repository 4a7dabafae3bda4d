using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search;

/// <summary>What a person or a program asks. Any text is a valid query; out-of-range numbers are brought into range.</summary>
public sealed record SearchRequest
{
    /// <summary>Longer queries are cut here: a pasted page is not a query, and every word costs a clause.</summary>
    public const int MaxQueryLength = 2_000;

    public const int MaxPageSize = 100;

    /// <summary>
    /// A page without snippets may be a whole list. More rows than this no one reads; a spreadsheet of them takes a second
    /// or two to make, and who wants more can narrow the search and fetch it in parts.
    /// </summary>
    public const int MaxListSize = 10_000;

    /// <summary>The words typed; empty for everything.</summary>
    public string Query { get; init; } = "";

    /// <summary>Chosen values by facet: any of a facet's values, all of the facets. A value of the years may be a <see cref="Dates.DateRange"/>.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Filters { get; init; } =
        new Dictionary<Facet, IReadOnlyList<string>>();

    /// <summary>Identifiers of what synonym rules would add and is not wanted, by <see cref="Expansion.Id"/>.</summary>
    public IReadOnlyCollection<string> WithoutSynonyms { get; init; } = [];

    /// <summary>Words whose relatives are not wanted, by <see cref="WordFamily.Id"/>.</summary>
    public IReadOnlyCollection<string> WithoutFamilies { get; init; } = [];

    /// <summary>What stands for a word of the query.</summary>
    public MatchMode Mode { get; init; }

    public SearchSort Sort { get; init; }

    /// <summary>Page number from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Up to <see cref="MaxPageSize"/> hits; without snippets and explanations up to <see cref="MaxListSize"/>.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Whether facet values are counted; who only wants hits need not wait for them.</summary>
    public bool WithFacets { get; init; } = true;

    /// <summary>Whether hits show sentences and marked titles; who only wants identifiers need not wait for them.</summary>
    public bool WithSnippets { get; init; } = true;

    /// <summary>Whether hits also say by which forms, where, they hold each word of the query.</summary>
    public bool WithExplanations { get; init; }

    /// <summary>Whether the answer says how the words were understood, and how much each mode finds; that takes two more walks.</summary>
    public bool WithUnderstanding { get; init; }

    /// <summary>Whether a poor answer says what else to ask; that takes further searches, for which a program need not wait.</summary>
    public bool WithSuggestions { get; init; }
}

/// <summary>
/// The order of hits; ties are broken by identifier, so that pages never overlap. Orders by a name are Polish alphabetical
/// ones, with what has no such name at the end, whichever way they run.
/// </summary>
public enum SearchSort
{
    /// <summary>Best match first; without words, newest first.</summary>
    Relevance,
    Newest,
    Oldest,

    /// <summary>By title in Polish alphabetical order.</summary>
    Title,
    TitleDescending,
    Kind,
    KindDescending,
    Edition,
    EditionDescending,
    Network,
    NetworkDescending,

    /// <summary>By the first addressee, then the next.</summary>
    Addressee,
    AddresseeDescending,
    Status,
    StatusDescending,
}
