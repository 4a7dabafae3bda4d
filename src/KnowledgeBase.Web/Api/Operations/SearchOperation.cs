using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Explanations;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>Searches as the page of results does.</summary>
internal static class SearchOperation
{
    public const string Path = "/szukaj";

    private const string SizeKey = "rozmiar";

    public static ApiOperation Operation { get; } = new()
    {
        Name = "search",
        Path = Path,
        Summary = words => words.Search,
        Parameters =
        [
            .. SearchParameters.WordsAndFilters,
            SearchParameters.Sort,
            new(SearchState.PageKey, words => words.PageNumber) { Range = (1, int.MaxValue) },
            new(SizeKey, words => words.PageSize) { Range = (1, SearchRequest.MaxPageSize) },
            SearchParameters.State,
        ],
        Sample = "?q=finansowanie+zieleni&rozmiar=1",
        Answer = typeof(SearchAnswer),
        Handler = AnswerAsync,
    };

    /// <summary>Where a search is asked.</summary>
    public static Uri AddressOf(SearchState state, ApiRequest request) => request.Absolute(state.AddressOn(Routes.ApiRoot + Path));

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        var state = SearchState.From(request.Parameters);
        var size = int.TryParse(request.Parameters[SizeKey], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : new SearchRequest().PageSize;
        var (asked, found) = await request.SearchAsync(state.AsOf, state.ToRequest() with { PageSize = size, WithExplanations = true });
        return found is { } response ? Answer(state, asked, response, request) : request.FaultOf(asked, state.AsOf);
    }

    private static SearchAnswer Answer(SearchState state, AskedState asked, SearchResponse response, ApiRequest request)
    {
        Uri? PageAt(int page) => request.Absolute(WithSize(state.WithPage(page).AddressOn(Routes.ApiRoot + Path), request));
        return new SearchAnswer
        {
            ContentVersion = response.Library.Fingerprint,
            State = StateAnswer.Of(asked),
            Changes = asked.Commit is { } commit ? SearchChangesOperation.AddressOf(state.At(commit.Digits), request) : null,
            Page = request.Absolute(state.WithLayout(ResultsLayout.List).Address()),
            Query = state.Query,
            Filters = state.Filters.GroupBy(filter => filter.Facet).ToDictionary(group => group.Key.Code(), group => (IReadOnlyList<string>)[.. group.Select(filter => filter.Value)]),
            Sort = SearchState.Code(state.Sort),
            PageNumber = response.Page,
            PageSize = response.PageSize,
            Total = response.Total,
            Remarks = [.. response.Remarks.Select(remark => new RemarkAnswer(ApiCode.Of(remark.Kind), remark.Words, RemarkPresenter.Of(remark, response.Total).ToString()))],
            Hits = [.. response.Hits.Select(hit => HitOf(hit, asked.Commit is null ? null : response.Library, request))],
            Facets = [.. response.Facets.Select(FacetOf)],
            Next = response.Page * response.PageSize < response.Total ? PageAt(response.Page + 1) : null,
            Previous = response.Page > 1 ? PageAt(response.Page - 1) : null,
        };
    }

    private static string WithSize(string address, ApiRequest request) => request.Parameters[SizeKey].ToString() is { Length: > 0 } size
        ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{SizeKey}={size}"
        : address;

    /// <param name="hit">The hit.</param>
    /// <param name="then">The content of then; null for the present one.</param>
    /// <param name="request">What was asked.</param>
    private static HitAnswer HitOf(Hit hit, Library? then, ApiRequest request)
    {
        var version = then?.TryFind(hit.Id, out var entry) == true ? entry.Version : (EntryVersion?)null;
        var address = version is { } old ? HistoryRoutes.Version(hit.Kind, hit.Id, old) : EntryKindNames.AddressOf(hit.Kind, hit.Id);
        return new HitAnswer
        {
            Id = hit.Id,
            Kind = hit.Kind.Code(),
            Title = TextAnswer.Of(hit.Title),
            Address = request.Absolute(address),
            Entry = version is { } read ? VersionsOperation.AddressOf(hit.Id, request, read.Digits) : EntryOperation.AddressOf(hit.Id, request),
            Example = hit.IsExample,
            Warning = hit.IsExample ? Wording.Current.Material.Example : null,
            Score = hit.Score,
            Snippets = [.. hit.Snippets.Select(snippet => new SnippetAnswer(TextAnswer.Of(snippet.Text), snippet.Number, AddressOf(snippet)))],
            Matches = [.. hit.Explanation?.Words.Select(MatchOf) ?? []],
            Missing = hit.Explanation?.Missing ?? [],
        };

        // A version stays as it is, and so does a fragment of it.
        Uri? AddressOf(Snippet snippet) => snippet.Anchor is not { } anchor ? null
            : request.Absolute(version is null ? EntryKindNames.PassageAddressOf(hit.Kind, hit.Id, anchor) : MarkedAddress.At(address, anchor));
    }

    private static MatchAnswer MatchOf(WordExplanation word) =>
        new(word.Word, word.Best.Text, ApiCode.Of(word.Best.Route), word.Best.Lemma, ApiCode.Of(word.Best.Place.Kind), word.Best.Place.Number, word.Count);

    private static FacetAnswer FacetOf(FacetCounts facet) => new(
        facet.Facet.Code(),
        Wording.Current.Facets.Name(facet.Facet),
        [.. facet.Values.Select(value => new FacetValueAnswer(
            value.Id, FacetValueName.Of(facet.Facet, value.Id, value.Label).Text, value.Count, value.IsChosen, value.Depth))]);
}
