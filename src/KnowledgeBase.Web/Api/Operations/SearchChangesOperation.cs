using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>What has changed in the hits of a search since a state of the content, as the page of a cited search tells it.</summary>
internal static class SearchChangesOperation
{
    private const string Path = SearchOperation.Path + "/zmiany";

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getSearchChanges",
        Path = Path,
        Summary = words => words.SearchChanges,
        Parameters = [.. SearchParameters.WordsAndFilters, SearchParameters.Sort, SearchParameters.ComparedState],
        Sample = $"?q=finansowanie+zieleni&{SearchState.AsOfKey}={{{SearchState.AsOfKey}}}",
        Answer = typeof(SearchChangesAnswer),
        Handler = AnswerAsync,
        ReadsHistory = true,
    };

    /// <summary>Where a search in a state of the content is compared with the present one.</summary>
    public static Uri AddressOf(SearchState state, ApiRequest request) => request.Absolute(state.AddressOn(Routes.ApiRoot + Path));

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        var state = SearchState.From(request.Parameters);
        var (asked, found) = await request.SearchAsync(state.AsOf, CountOf(state));
        return found is { } then ? Answer(state.At(asked.Commit!.Digits), asked, then, request) : request.FaultOf(asked, state.AsOf);
    }

    // How many there were is told of a state that is the present one too, for which nothing is compared.
    private static SearchRequest CountOf(SearchState state) => state.At(null).ToRequest() with { PageSize = 1, WithSnippets = false, WithFacets = false };

    private static SearchChangesAnswer Answer(SearchState state, AskedState asked, SearchResponse then, ApiRequest request)
    {
        var history = request.Sources.History;
        var comparison = asked.IsPresent ? null : SearchComparison.Of(state, asked.Engine!, request.Engine, (id, version) => history.Find(id)?.Find(version));
        return new SearchChangesAnswer
        {
            ContentVersion = (comparison?.Now.Library ?? then.Library).Fingerprint,
            State = StateAnswer.Of(asked.Commit!, asked.IsPresent),
            Page = request.Absolute(state.Address()),
            Then = SearchOperation.AddressOf(state, request),
            Now = SearchOperation.AddressOf(state.At(null), request),
            TotalThen = then.Total,
            TotalNow = comparison?.Now.Total ?? then.Total,
            Cut = comparison?.IsCut == true,
            Changes = comparison is null ? [] : [.. HitChangeGroup.AllOf(comparison).Select(group => GroupOf(group, request))],
        };
    }

    private static HitChangesAnswer GroupOf(HitChangeGroup group, ApiRequest request) =>
        new(ApiCode.Of(group.Kind), group.Heading, group.Rows.Count + group.Others, group.Others, [.. group.Rows.Select(row => HitOf(row, request))]);

    private static ChangedHitAnswer HitOf(HitChangeRow row, ApiRequest request)
    {
        var (entry, then, now) = (row.Change.Entry, row.Change.Then, row.Change.Now);
        return new ChangedHitAnswer
        {
            Id = entry.Id,
            Kind = entry.Kind.Code(),
            Title = entry.Title,
            Example = entry.IsExample,
            Warning = entry.IsExample ? Wording.Current.Material.Example : null,
            Then = then is null ? null : new EntryStateAnswer(
                then.Version.Digits, request.Absolute(HistoryRoutes.Version(then.Kind, then.Id, then.Version)), VersionsOperation.AddressOf(then.Id, request, then.Version.Digits)),
            Now = now is null ? null : new EntryStateAnswer(now.Version.Digits, request.AddressOf(now), EntryOperation.AddressOf(now.Id, request)),
            Wording = row.Difference?.Wording ?? false,
            Keys = row.Difference?.Keys ?? [],
            Changes = row.Difference is { } difference ? ChangeTexts.Of(difference) : [],
            Difference = row.DifferenceAddress is null ? null : VersionsOperation.AddressOf(entry.Id, request, then?.Version.Digits, now?.Version.Digits),
            DifferencePage = row.DifferenceAddress is { } address ? request.Absolute(address) : null,
        };
    }
}
