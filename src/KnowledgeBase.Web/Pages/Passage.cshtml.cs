using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The permanent address of a passage: it leads to the passage, or tells what became of it.</summary>
public sealed class PassageModel(LiveSearch search, LiveHistory live, PassageHistory passages) : PageModel
{
    public PassagePage Passage { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, string anchor)
    {
        var library = search.Library;
        if (!library.TryFind(id, out var entry))
            return await this.WithoutEntryAsync(id, live);

        // The kind in the address is a courtesy to readers, as on the entry's page.
        var address = Routes.Passage(entry, anchor);
        if (!Request.Path.Equals(address, StringComparison.Ordinal))
            return LocalRedirectPermanent(address + Request.QueryString);

        if (PassageAnchor.Find(entry.Body.Passages, anchor) is { } standing)
            return LocalRedirect($"{Routes.Entry(entry)}{Request.QueryString}#{standing.Anchor}");

        Passage = new PassagePage(entry, await passages.OfAsync(entry, anchor, library), live);
        Response.StatusCode = Passage.Status;
        return Page();
    }
}
