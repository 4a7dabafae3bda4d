using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>An entry as it was in one of its versions.</summary>
public sealed class VersionModel(LiveSearch search, LiveHistory live, SiteCitations citations) : PageModel
{
    public VersionPage Version { get; private set; } = null!;

    /// <summary>The text with the numbers of its passages, whose addresses are in the version: it stays as it is.</summary>
    public string NumberedText
    {
        get
        {
            var address = Version.Cite.Address;
            return new PassageLinks(anchor => $"{address}#{anchor}", anchor => CitePresenter.AddressOf(address, anchor), HttpContext).Into(Version.Entry.Body.Html);
        }
    }

    public async Task<IActionResult> OnGetAsync(string id, string version)
    {
        var library = search.Library;
        _ = await live.ReadAsync();
        var found = EntryVersion.TryParse(version, out var asked) ? await live.ReadAsync(id, asked, library) : null;
        if (found is null)
            return this.WithoutVersion(id, version, library, live);

        Version = new VersionPage(found, library, Request.Query[CitationFile.PassageKey], Request.Query[CitationFile.QuotationKey], citations.For(Request));

        // The kind in the address is a courtesy to readers, as on the entry's page.
        var address = HistoryRoutes.Version((Version.Current ?? found.Entry).Kind, id, asked);
        return Request.Path.Equals(address, StringComparison.Ordinal) ? Page() : LocalRedirectPermanent(address + Request.QueryString);
    }
}
