using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Dates;
using KnowledgeBase.Web.Expansions;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Matrices;
using KnowledgeBase.Web.Mentions;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Pinned;
using KnowledgeBase.Web.Suggestions;
using KnowledgeBase.Web.Understanding;

namespace KnowledgeBase.Web.Searching;

/// <summary>What the result page shows of one answer, ready for the view.</summary>
/// <param name="state">What was asked.</param>
/// <param name="response">The answer; that of <see cref="NamedEntry.SearchBelow"/> where the words name an entry.</param>
/// <param name="named">The entry that the words name; null when they do not.</param>
/// <param name="families">The entries that say nearly the same, as far as they are found; null before.</param>
public sealed class ResultsPresenter(SearchState state, SearchResponse response, NamedEntry? named, NearDuplicateFamilies? families)
{
    /// <summary>How much of a query its heading repeats; the search box above it holds the whole.</summary>
    private const int LongestInHeading = 100;

    /// <summary>The orders that are always offered; the others are chosen by the headings of the table.</summary>
    private static readonly SearchSort[] UsualSorts = [SearchSort.Relevance, SearchSort.Newest, SearchSort.Oldest, SearchSort.Title];

    public SearchState State { get; } = state;

    /// <summary>The entry that the words name by its signature or address; null when they do not.</summary>
    public NamedEntry? Named => named;

    public int Total => response.Total;

    public IReadOnlyList<HitPresenter> Hits { get; } =
        [.. response.Hits.Select((hit, index) => new HitPresenter(hit, response.Library, (response.Page - 1) * response.PageSize + index + 1, state)
        {
            Similar = SimilarEntries.Of(hit.Id, families),
        })];

    public IReadOnlyList<FacetPanel> Facets { get; } =
        [.. response.Facets
            .Where(facet => facet.Facet != Facet.Year)
            .Where(facet => facet.Values.Count > 1 || facet.Values.Any(value => value.IsChosen))
            .Select(facet => new FacetPanel(facet, state))];

    /// <summary>The years of what was found, to narrow it to some of them; null when there is nothing to choose.</summary>
    public DatePanel? Dates { get; } = DatePanel.Of(state, response);

    /// <summary>The filters in force, each with the address that drops it.</summary>
    public IReadOnlyList<ChipPresenter> Chips { get; } =
        [.. response.Facets.SelectMany(facet => facet.Values
            .Where(value => value.IsChosen)
            .Select(value => new ChipPresenter(
                Wording.Current.Facets.Name(facet.Facet), FacetValueName.Of(facet.Facet, value.Id, value.Label), state.Without(facet.Facet, value.Id).Address())))];

    public IReadOnlyList<Sentence> Remarks { get; } = RemarkPresenter.Of(state, response.Remarks, response.Total);

    /// <summary>What synonyms added, each with the address that switches it off or on.</summary>
    public IReadOnlyList<ExpansionPresenter> Expansions { get; } =
        [.. response.Expansions.Select(expansion => new ExpansionPresenter(expansion, state))];

    /// <summary>How the words were understood, and the other ways to understand them; null without words.</summary>
    public UnderstandingPresenter? Understanding { get; } =
        response.Understanding is { } understanding ? new UnderstandingPresenter(understanding, response.Remarks, state) : null;

    public PinnedPresenter? Pinned { get; } = response.Pinned is { } pinned ? new PinnedPresenter(pinned, response.Library, state) : null;

    public IReadOnlyList<SortPresenter> Sorts { get; } =
        [.. UsualSorts.Append(state.Sort).Distinct().Select(sort => new SortPresenter(sort, state))];

    /// <summary>The hits as a table; null when they are asked for as a list.</summary>
    public TablePresenter? Table { get; } = state.Layout.IsTable ? new TablePresenter(state, response) : null;

    /// <summary>The address of the other layout.</summary>
    public string OtherLayoutAddress { get; } = state.WithLayout(state.Layout with { IsTable = !state.Layout.IsTable }).Address();

    /// <summary>The same hits in files.</summary>
    public IReadOnlyList<ExportLink> Exports { get; } = ExportLinks.Of(state.WithoutView().Address());

    /// <summary>What else to ask, when little was found.</summary>
    public SuggestionsPresenter Suggestions { get; } = new(state, response);

    /// <summary>The same words and filters counted by topic and kind.</summary>
    public string MatrixAddress { get; } = MatrixState.Of(state).Address();

    public PaginationPresenter Pagination { get; } = new(state, response);

    /// <summary>The heading of the page: what was asked and, unless that is an entry, how much was found.</summary>
    public Sentence Heading => (Named, State.Query) switch
    {
        (_, "") or (null, _) => HeadingOf(State, Total),
        _ => Wording.Current.Mentions.NamedBy(ShortQuery.Of(State.Query, LongestInHeading)),
    };

    /// <summary>The heading of the hits below a named entry; null without such an entry or hits.</summary>
    public string? HitsHeading { get; init; }

    /// <summary>The title of the page.</summary>
    public string Title => TitleOf(State);

    /// <summary>That nothing was found.</summary>
    public Sentence Nothing => State.Query.Length == 0
        ? $"{Wording.Current.Results.Nothing(Chips.Count > 0)}"
        : Wording.Current.Results.NothingFor(State.Query, Chips.Count > 0);

    /// <summary>What was asked, and how much was found.</summary>
    internal static Sentence HeadingOf(SearchState state, int total) => state.Query.Length == 0
        ? $"{Wording.Current.Entries.CountOrNone(total)}"
        : Wording.Current.Results.Heading(total, ShortQuery.Of(state.Query, LongestInHeading));

    internal static string TitleOf(SearchState state) => state.Query.Length == 0 ? Wording.Current.Results.AllEntries : Wording.Current.Results.Title(state.Query);
}

/// <summary>A filter in force.</summary>
public sealed record ChipPresenter(string Facet, FacetValueName Value, string DropAddress);

/// <summary>One way to order the results.</summary>
public sealed class SortPresenter(SearchSort sort, SearchState state)
{
    public string Label => Wording.Current.Results.Sort(sort);

    public bool IsChosen => state.Sort == sort;

    public string Address => state.WithSort(sort).Address();
}
