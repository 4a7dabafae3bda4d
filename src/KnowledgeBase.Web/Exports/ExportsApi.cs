using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Exports;

/// <summary>The twins of every list: the page's address with an extension.</summary>
public static class ExportsApi
{
    private const string Extension = ".{format:export}";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapExports(this IEndpointRouteBuilder site)
    {
        site.MapMethods(Routes.NearDuplicates + Extension, Methods, (RequestDelegate)(async http =>
            await AnswerAsync(http, await SourceOf(http).OfNearDuplicatesAsync(http.RequestAborted))));
        site.MapMethods(Routes.Search + Extension, Methods, (RequestDelegate)AnswerSearchAsync);
        Map(site, Routes.Matrix, (source, route) => IsFeed(route) ? null : source.OfMatrix());
        Map(site, "/filtr/{facet:facet}", (source, route) => IsFeed(route) ? null : source.OfFacet(Value(route, "facet")));
        Map(site, "/{folder:kind}", (source, route) => source.OfKind(EntryKindNames.FromFolder(Value(route, "folder"))));
        Map(site, "/{folder:list}", (source, route) => source.OfTerms(VocabularyList.FromFolder(Value(route, "folder"))));
        Map(site, "/{folder:list}/{id}", (source, route) => source.OfTerm(VocabularyList.FromFolder(Value(route, "folder")), Value(route, "id")));
    }

    // A plain delegate: one with typed parameters would have code made for it at the start.
    private static void Map(IEndpointRouteBuilder site, string page, Func<ListingSource, RouteValueDictionary, Listing?> find) =>
        site.MapMethods(page + Extension, Methods, (RequestDelegate)(http => AnswerAsync(http, find(SourceOf(http), http.Request.RouteValues))));

    /// <summary>All hits of a search: of the content of the moment, or of the state of it that the address names.</summary>
    private static async Task AnswerSearchAsync(HttpContext http)
    {
        var present = PresentOf(http);
        var asked = await http.RequestServices.GetRequiredService<EarlierSearches>()
            .AskAsync(SearchState.From(http.Request.Query).AsOf, present, http.RequestAborted);
        if (asked.Engine is { } engine)
            await AnswerAsync(http, SourceOf(http, engine).OfSearch());
        else
            asked.Announce(http.Response);
    }

    private static SearchEngine PresentOf(HttpContext http) => http.RequestServices.GetRequiredService<LiveSearch>().Engine;

    private static ListingSource SourceOf(HttpContext http) => SourceOf(http, PresentOf(http));

    private static ListingSource SourceOf(HttpContext http, SearchEngine engine) => new(engine, SiteCitations.AskedOf(http.Request), http.Request.Query);

    private static async Task AnswerAsync(HttpContext http, Listing? found)
    {
        if (found is null || ExportFormat.FromExtension(Value(http.Request.RouteValues, "format")) is not { } format)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var listing = IsFeed(http.Request.RouteValues) ? await FeedOfChanges.OfAsync(found, http.RequestServices.GetRequiredService<LiveHistory>()) : found;
        await ExportAnswer.WriteAsync(http, listing with { PageAddress = LanguageParameter.Carry(listing.PageAddress, http) }, format);
    }

    private static bool IsFeed(RouteValueDictionary route) => Value(route, "format") == ExportFormat.Atom.Extension;

    private static string Value(RouteValueDictionary route, string key) => route[key] as string ?? "";
}
