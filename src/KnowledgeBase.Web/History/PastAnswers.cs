using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.History;

/// <summary>What pages answer in place of an entry or a version that is not there; no citation leads nowhere.</summary>
public static class PastAnswers
{
    /// <summary>The place of what follows an entry in a path, <c>/{kind}/{id}/…</c>, split at its slashes.</summary>
    private const int BehindEntry = 3;

    /// <summary>The notice that the entry was removed, or cannot be shown as it is now, with its history; not found where it never was.</summary>
    public static async Task<IActionResult> WithoutEntryAsync(this PageModel page, string id, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(live);
        if (await live.FindAsync(id) is not { } history)
            return page.NotFound();

        // A passage's address, which goes on behind that of its entry, is not left: the entry may come back.
        var missing = new HistoryPage(id, null, history, null);
        var rest = page.Request.Path.Value!.Split('/', BehindEntry + 1) is { Length: > BehindEntry } parts ? $"/{parts[BehindEntry]}" : "";
        return page.Request.Path.StartsWithSegments(missing.Address, StringComparison.Ordinal)
            ? page.Shared("MissingEntry", missing, missing.MissingStatus)
            : page.LocalRedirectPermanent(missing.Address + rest + page.Request.QueryString);
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
        return page.Shared("UnknownVersion", new UnknownVersion(known, version, isKnown), StatusCodes.Status404NotFound);
    }
}
