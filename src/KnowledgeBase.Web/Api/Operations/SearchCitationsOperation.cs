using System.Globalization;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The finished citations of a search, in every format at once.</summary>
internal static class SearchCitationsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "citeSearch",
        Path = "/szukaj/cytowania",
        Summary = words => words.SearchCitations,
        Parameters = [.. SearchParameters.WordsAndFilters, SearchParameters.Sort, SearchParameters.State],
        Sample = "?q=finansowanie+zieleni",
        Answer = typeof(SearchCitationsAnswer),
        Handler = AnswerAsync,
        ReadsHistory = true,
        ChangesDaily = true,
    };

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        var state = SearchState.From(request.Parameters);
        var (asked, found) = await request.SearchAsync(state.AsOf, SearchCitations.RequestOf(state));
        return found is { } response ? Answer(state, asked, response, request) : request.FaultOf(asked, state.AsOf);
    }

    private static SearchCitationsAnswer Answer(SearchState state, AskedState asked, SearchResponse response, ApiRequest request)
    {
        var commit = asked.Commit ?? request.Sources.History.CommitOf(response.Library);
        var citation = SearchCitations.Of(state, response, commit, request.Citations);
        return new SearchCitationsAnswer(
            citation.Address,
            commit is null ? null : StateAnswer.Of(commit, isCurrent: asked.Commit is null || asked.IsPresent),
            citation.Version,
            response.Total,
            citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            citation.IsExample,
            CitationsOperation.ItemsOf(citation, format => request.Absolute(SearchCitations.FileOf(state, commit, format))));
    }
}
