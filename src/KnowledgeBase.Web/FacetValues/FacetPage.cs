using KnowledgeBase.Content;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>All that the page of a facet's values shows.</summary>
public sealed class FacetPage
{
    /// <summary>Any list of the programme fits; longer ones are turned over. All boxes of a page can be ticked at once.</summary>
    public const int PageSize = SearchState.MaxFilters;

    /// <summary>Enough of a long query to tell it from others.</summary>
    private const int LongestQuery = 80;

    public FacetPage(FacetPageState state, FacetListResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        var last = Math.Max(1, (response.Values.Count + PageSize - 1) / PageSize);
        var page = Math.Min(state.Page, last);
        var shown = response.Values.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        State = state with { Page = page };
        Rows = [.. shown.Select(value => new FacetRow(value, state.Facet))];
        Kept = [.. KeptBeside(state, shown)];
        Pagination = new PaginationPresenter(page, response.Values.Count, PageSize, addressOf: null);
        IsWhole = last == 1 && state.Words.Length == 0;
        Heading = Wording.Current.FacetLists.Heading(state.Facet);
        Found = FoundIn(state, response);
        Scope = ScopeOf(state, response.Library);
        Examples = response.Examples == 0 ? null : Wording.Current.FacetLists.Examples(response.Examples, response.Total);
        Remarks = RemarkPresenter.Of(state.Search, response.Remarks, response.Total);
    }

    public FacetPageState State { get; }

    public string Code => State.Facet.Code();

    public string Heading { get; }

    /// <summary>How many values there are, or have the words.</summary>
    public Sentence Found { get; }

    /// <summary>Which search they are of.</summary>
    public Sentence Scope { get; }

    /// <summary>How much of what is counted is invented; null for none of it.</summary>
    public string? Examples { get; }

    public IReadOnlyList<Sentence> Remarks { get; }

    public IReadOnlyList<FacetRow> Rows { get; }

    /// <summary>Whether every value is on the page, so that a script can look through them.</summary>
    public bool IsWhole { get; }

    /// <summary>What the form repeats without showing it: the rest of the search, and chosen values that are not in sight.</summary>
    public IReadOnlyList<(string Key, string Value)> Kept { get; }

    public string ResultsAddress => State.Search.Address();

    public PaginationPresenter Pagination { get; }

    /// <summary>The same values in files.</summary>
    public IReadOnlyList<ExportLink> Exports => ExportLinks.Of(State.Address(), ExportFormat.Tables);

    /// <summary>How many values there are, or how many of them have the words in their names.</summary>
    public static Sentence FoundIn(FacetPageState state, FacetListResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        var words = Wording.Current.FacetLists;
        return response.All == 0 ? words.NoValues
            : state.Words.Length == 0 ? words.Values(response.All)
            : words.Matching(state.Words, response.Matching, response.All);
    }

    private static Sentence ScopeOf(FacetPageState state, Library library)
    {
        var filters = state.Search.Without(state.Facet).Filters
            .GroupBy(filter => filter.Facet)
            .Select(facet => (Sentence)$"{Wording.Current.Facets.Name(facet.Key)}: {Names(facet, library)}");
        var query = state.Search.Query;
        var quotes = Wording.Current.Quotes;
        var parts = query.Length > 0 ? filters.Prepend((Sentence)$"{quotes.Open}{Sentence.Content(ShortQuery.Of(query, LongestQuery))}{quotes.Close}") : filters;
        var scope = Sentence.Join(" · ", parts);
        return scope.Parts.Count > 0 ? Wording.Current.FacetLists.Scope(scope) : Wording.Current.FacetLists.ScopeOfAll;
    }

    private static Sentence Names(IEnumerable<(Facet Facet, string Value)> filters, Library library) =>
        Sentence.Join(", ", filters.Select(filter => FacetValueName.Of(filter.Facet, filter.Value, library).Part));

    private static IEnumerable<(string Key, string Value)> KeptBeside(FacetPageState state, IReadOnlyList<ListedValue> shown)
    {
        var boxes = shown.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
        return state.Search.Parameters().Where(parameter => parameter.Key != state.Facet.Code() || !boxes.Contains(parameter.Value));
    }
}

/// <summary>One value with its box.</summary>
public sealed class FacetRow(ListedValue value, Facet facet)
{
    /// <summary>Deeper levels are not set in any further.</summary>
    private const int DeepestIndent = 3;

    public ListedValue Value { get; } = value;

    public FacetValueName Name { get; } = FacetValueName.Of(facet, value.Id, value.Label);

    public int Indent => Math.Min(Value.Depth, DeepestIndent);

    /// <summary>Its names as the script compares them with what is typed.</summary>
    public string Plain => Folding.Fold(string.Join('\n', Value.Names).ToLowerInvariant());
}
