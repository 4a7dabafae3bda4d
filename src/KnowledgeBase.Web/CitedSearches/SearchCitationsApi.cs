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
        var asked = await StateOfAsync(http, state.AsOf);
        if (asked.Engine is not { } engine || CitationFormat.FromExtension(http.Request.RouteValues[Format] as string) is not { } format)
        {
            asked.Announce(http.Response);
            return;
        }

        var response = engine.Search(state.At(null).ToRequest() with { PageSize = 1, WithSnippets = false });
        var commit = asked.Commit ?? services.GetRequiredService<LiveHistory>().CommitOf(response.Library);
        var citation = SearchCitations.Of(state, response, commit, services.GetRequiredService<SiteCitations>().For(http.Request));
        await CitationAnswer.WriteAsync(http, citation, new CitationFile(citation.Id, format));
    }

    /// <summary>The state that the address names; the content of the moment where it names none.</summary>
    private static async Task<AskedState> StateOfAsync(HttpContext http, string? asOf)
    {
        var present = http.RequestServices.GetRequiredService<LiveSearch>().Engine;
        if (asOf is not null)
            return await http.RequestServices.GetRequiredService<EarlierSearches>().AskAsync(asOf, present, http.RequestAborted);

        // The citation tells by which commit the search can be repeated.
        _ = await http.RequestServices.GetRequiredService<LiveHistory>().ReadAsync();
        return new AskedState(StateOutcome.Open, present);
    }
}
