using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The versions of an entry, also of one that was removed.</summary>
public sealed class HistoryModel(LiveSearch search, LiveHistory live) : PageModel
{
    public HistoryPage History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var library = search.Library;
        _ = await live.ReadAsync();
        _ = library.TryFind(id, out var entry);
        var history = live.Find(id);
        if (entry is null && history is null)
            return NotFound();

        // The kind in the address is a courtesy to readers, as on the entry's page.
        History = new HistoryPage(id, entry, history, live.Current.Absence);
        var address = HistoryRoutes.History(History.Kind, id);
        return Request.Path.Equals(address, StringComparison.Ordinal) ? Page() : LocalRedirectPermanent(address + Request.QueryString);
    }
}
