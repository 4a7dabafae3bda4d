using AngleSharp.Html.Dom;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

/// <summary>A page of results, or of a cited search, as tests read it.</summary>
internal sealed class CitedPage(IHtmlDocument page) : IDisposable
{
    private const string AnyHistory = "/rekomendacje/rek-dane/historia";

    public IHtmlDocument Page => page;

    public string Heading => TextOf("h1");

    public string Band => TextOf(".banner-state");

    /// <summary>Identifiers of the hits on the page, in their order.</summary>
    public IReadOnlyList<string> Hits => [.. page.QuerySelectorAll(".hits .hit :is(h2, h3) a").Select(link => IdOf(link.GetAttribute("href")!))];

    /// <summary>The permanent address in the citation; null where there is none.</summary>
    public string? CitedAddress => page.QuerySelector("#cytuj-adres") is { } name ? new Uri(name.ParentElement!.QuerySelector(".cite-text")!.TextContent).PathAndQuery : null;

    public IReadOnlyList<string> Notes => [.. page.QuerySelectorAll(".cite-text").Select(text => text.TextContent)];

    public string? Next => page.QuerySelector("link[rel=next]")?.GetAttribute("href");

    /// <summary>Identifiers by the beginning of the heading that they stand under.</summary>
    public IReadOnlyList<string> ChangedUnder(string heading) =>
    [
        .. page.QuerySelectorAll(".state-changes h3").Where(title => title.TextContent.StartsWith(heading, StringComparison.Ordinal))
            .SelectMany(title => title.NextElementSibling!.QuerySelectorAll("li > a")).Select(link => IdOf(link.GetAttribute("href")!)),
    ];

    public string TextOf(string selector) => page.QuerySelector(selector) is { } found ? HtmlPages.TextOf(found) : "";

    public static async Task<CitedPage> ReadAsync(Site site, string address) =>
        new(await site.PageAsync(address));

    public static async Task<CitedPage> ParseAsync(HttpResponseMessage answer) =>
        new(await answer.PageAsync());

    /// <summary>Starts a site that has read its history.</summary>
    public static async Task<Site> StartAsync(CommittedLibrary library, params (string, string)[] settings)
    {
        var site = Site.WithHistory(library.Folder, settings);
        _ = await site.AskAsync(AnyHistory);
        return site;
    }

    /// <summary>All hits of a search, of all its pages.</summary>
    public static async Task<IReadOnlyList<string>> AllHitsAsync(Site site, string address)
    {
        var hits = new List<string>();
        for (var next = address; next is not null;)
        {
            using var page = await ReadAsync(site, next);
            hits.AddRange(page.Hits);
            next = page.Next;
        }

        return hits;
    }

    public void Dispose() => page.Dispose();

    private static string IdOf(string address) => address.Split('/')[2].Split('?', '@', '#')[0];
}
