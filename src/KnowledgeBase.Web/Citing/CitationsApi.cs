using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Citing;

/// <summary>The citations of every entry as files: the entry's address with an extension.</summary>
public static class CitationsApi
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    // A plain delegate: one with typed parameters would have code made for it at the start.
    public static void MapCitations(this IEndpointRouteBuilder site) =>
        site.MapMethods("/{folder:kind}/{file:citation}", Methods, (RequestDelegate)AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var library = http.RequestServices.GetRequiredService<LiveSearch>().Library;
        if (!CitationFile.TryParse(http.Request.RouteValues["file"] as string, out var file) || await CitedAsync(http, file, library) is not { } cited)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // The kind in the address is a courtesy to readers, as on the entry's page.
        var address = CitationFile.AddressOf(cited.Entry, file.Format, anchor: null, file.Version is not null);
        if (!http.Request.Path.Equals(address, StringComparison.Ordinal))
            http.Response.Redirect(http.Request.PathBase + address + http.Request.QueryString, permanent: true);
        else if (CitationOf(http, cited, file) is { } citation)
            await CitationAnswer.WriteAsync(http, citation, file);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>The entry, as it is or in one of its versions; null when there is none.</summary>
    private static async Task<EarlierEntry?> CitedAsync(HttpContext http, CitationFile file, Library library)
    {
        if (file.Version is null)
            return library.TryFind(file.Id, out var entry) ? new EarlierEntry(entry, library, null) : null;

        var history = http.RequestServices.GetRequiredService<LiveHistory>();
        _ = await history.ReadAsync();
        return EntryVersion.TryParse(file.Version, out var version) ? await history.ReadAsync(file.Id, version, library) : null;
    }

    /// <summary>The citation that was asked for; null when it is of a passage that the entry has not, or of words that the passage has not.</summary>
    private static Citation? CitationOf(HttpContext http, EarlierEntry cited, CitationFile file)
    {
        var context = http.RequestServices.GetRequiredService<SiteCitations>().For(http.Request);
        var citation = http.Request.Query[CitationFile.PassageKey].ToString() is { Length: > 0 } anchor
            ? CitationBuilder.Of(cited.Entry, anchor, cited.Library, context)
            : CitationBuilder.Of(cited.Entry, cited.Library, context);
        if (http.Request.Query[CitationFile.QuotationKey].ToString() is { Length: > 0 } words)
            citation = citation?.Quoting(words);

        return file.Version is null ? citation : citation?.AtItsVersion();
    }
}
