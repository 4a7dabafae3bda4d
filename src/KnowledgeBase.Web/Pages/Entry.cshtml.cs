using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>One entry of any kind.</summary>
public sealed class EntryModel(LiveSearch search) : PageModel
{
    public EntryPresenter Presenter { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        var library = search.Library;
        if (!library.TryFind(id, out var entry))
            return NotFound();

        // The kind in the address is a courtesy to readers; the identifier alone names the entry.
        if (!Request.Path.Equals(Routes.Entry(entry), StringComparison.Ordinal))
            return LocalRedirectPermanent(Routes.Entry(entry));

        Presenter = new EntryPresenter(entry, library);
        return Page();
    }
}
