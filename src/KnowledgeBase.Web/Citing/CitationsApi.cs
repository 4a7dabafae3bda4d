using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Citing;

/// <summary>The citations of every entry as files: the entry's address with an extension.</summary>
public static class CitationsApi
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    // A plain delegate: one with typed parameters would have code made for it at the start.
    public static void MapCitations(this IEndpointRouteBuilder site) =>
        site.MapMethods("/{folder:kind}/{file:citation}", Methods, (RequestDelegate)AnswerAsync);

    private static Task AnswerAsync(HttpContext http)
    {
        var library = http.RequestServices.GetRequiredService<LiveSearch>().Library;
        if (!CitationFile.TryParse(http.Request.RouteValues["file"] as string, out var file) || !library.TryFind(file.Id, out var entry))
            return NotFound(http);

        // The kind in the address is a courtesy to readers, as on the entry's page.
        var address = CitationFile.AddressOf(entry, file.Format, anchor: null);
        if (!http.Request.Path.Equals(address, StringComparison.Ordinal))
        {
            http.Response.Redirect(http.Request.PathBase + address + http.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return CitationOf(http, entry, library) is { } citation ? CitationAnswer.WriteAsync(http, citation, file) : NotFound(http);
    }

    /// <summary>The citation that was asked for; null when it is of a passage that the entry has not.</summary>
    private static Citation? CitationOf(HttpContext http, Entry entry, Library library)
    {
        var context = http.RequestServices.GetRequiredService<SiteCitations>().For(http.Request);
        return http.Request.Query[CitationFile.PassageKey].ToString() is { Length: > 0 } anchor
            ? CitationBuilder.Of(entry, anchor, library, context)
            : CitationBuilder.Of(entry, library, context);
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
