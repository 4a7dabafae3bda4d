using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Explanations;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>One entry of any kind.</summary>
public sealed class EntryModel(LiveSearch search) : PageModel
{
    public EntryPresenter Presenter { get; private set; } = null!;

    public EntryText Text { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        var library = search.Library;
        if (!library.TryFind(id, out var entry))
            return NotFound();

        // The kind in the address is a courtesy to readers; the identifier alone names the entry.
        if (!Request.Path.Equals(Routes.Entry(entry), StringComparison.Ordinal))
            return LocalRedirectPermanent(Routes.Entry(entry) + Request.QueryString);

        var state = SearchState.From(Request.Query);
        Presenter = new EntryPresenter(entry, library);
        Text = new EntryText(Presenter, search.Engine.Highlight(state.ToRequest(), entry), state);
        return Page();
    }
}
