using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace KnowledgeBase.Web.History;

/// <summary>What pages answer in place of an entry or a version that is not there; no citation leads nowhere.</summary>
public static class PastAnswers
{
    /// <summary>The notice that the entry was removed, or cannot be shown as it is now, with its history; not found where it never was.</summary>
    public static async Task<IActionResult> WithoutEntryAsync(this PageModel page, string id, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(live);
        if (live.Current.Absence == HistoryAbsence.Unread)
            _ = await live.ReadAsync();

        if (live.Find(id) is not { } history)
            return page.NotFound();

        // Gone for good is only what was removed; a file with a fault comes back when it is mended.
        var missing = new HistoryPage(id, null, history, null);
        return page.Request.Path.Equals(missing.Address, StringComparison.Ordinal)
            ? View(page, "MissingEntry", missing, history.IsRemoved ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound)
            : page.LocalRedirectPermanent(missing.Address + page.Request.QueryString);
    }

    /// <summary>The notice that there is no such version, with those that are; not found for an entry that never was.</summary>
    public static IActionResult WithoutVersion(this PageModel page, string id, string version, Library library, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(live);
        var history = live.Find(id);
        if (!library.TryFind(id, out var entry) && history is null)
            return page.NotFound();

        var isKnown = EntryVersion.TryParse(version, out var asked) && history?.Find(asked) is not null;
        var known = new HistoryPage(id, entry, history, live.Current.Absence);
        return View(page, "UnknownVersion", new UnknownVersion(known, version, isKnown), StatusCodes.Status404NotFound);
    }

    private static ViewResult View<TModel>(PageModel page, string name, TModel model, int status) => new()
    {
        ViewName = $"/Pages/Shared/{name}.cshtml",
        ViewData = new ViewDataDictionary<TModel>(page.MetadataProvider, page.ModelState) { Model = model },
        TempData = page.TempData,
        StatusCode = status,
    };
}
