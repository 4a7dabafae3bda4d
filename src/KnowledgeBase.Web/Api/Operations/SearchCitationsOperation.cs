using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Languages;
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
        var asked = await StateOperations.AskAsync(state, request);
        return asked.Engine is { } engine ? Answer(state, asked, engine, request) : StateOperations.FaultOf(state, asked, request);
    }

    private static SearchCitationsAnswer Answer(SearchState state, AskedState asked, SearchEngine engine, ApiRequest request)
    {
        var response = engine.Search(state.At(null).ToRequest() with { PageSize = 1, WithSnippets = false });
        var commit = asked.Commit ?? request.Sources.History.CommitOf(response.Library);
        var citation = SearchCitations.Of(state, response, commit, request.Citations);
        return new SearchCitationsAnswer(
            citation.Address,
            commit is null ? null : StateAnswer.Of(commit, isCurrent: asked.Commit is null || asked.IsPresent),
            citation.Version,
            response.Total,
            citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            citation.IsExample,
            [.. CitationFormat.All.Select(format => new CitationAnswerItem(
                format.Code, Wording.Current.Citing.Format(format), format.MediaType, request.Absolute(SearchCitations.FileOf(state, commit, format)), format.Write(citation)))]);
    }
}
