using KnowledgeBase.Citing;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>The citations of every search as files: the search's address with an extension after its path.</summary>
public static class SearchCitationsApi
{
    private const string Format = "format";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    // A plain delegate: one with typed parameters would have code made for it at the start.
    public static void MapSearchCitations(this IEndpointRouteBuilder site) =>
        site.MapMethods($"{Routes.Search}.{{{Format}:citationformat}}", Methods, (RequestDelegate)AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var state = SearchState.From(http.Request.Query);
        var history = services.GetRequiredService<LiveHistory>();
        if (state.AsOf is null)
            _ = await history.ReadAsync(); // The citation tells by which commit the search can be repeated.

        var (asked, found) = await services.GetRequiredService<EarlierSearches>()
            .SearchAsync(state.AsOf, SearchCitations.RequestOf(state), services.GetRequiredService<LiveSearch>().Engine, http.RequestAborted);
        if (found is not { } response || CitationFormat.FromExtension(http.Request.RouteValues[Format] as string) is not { } format)
        {
            asked.Announce(http.Response);
            return;
        }

        var commit = asked.Commit ?? history.CommitOf(response.Library);
        var citation = SearchCitations.Of(state, response, commit, services.GetRequiredService<SiteCitations>().For(http.Request));
        await CitationAnswer.WriteAsync(http, citation, new CitationFile(citation.Id, format));
    }
}
