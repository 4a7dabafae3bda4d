using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Any two versions of an entry and what differs between them.</summary>
public sealed class VersionDifferenceModel(LiveSearch search, LiveHistory live) : PageModel
{
    public VersionDifference Difference { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, string before, string after)
    {
        var library = search.Library;
        _ = await live.ReadAsync();
        var first = EntryVersion.TryParse(before, out var one) ? await live.ReadAsync(id, one, library) : null;
        if (first is null)
            return this.WithoutVersion(id, before, library, live);

        var second = EntryVersion.TryParse(after, out var other) ? await live.ReadAsync(id, other, library) : null;
        if (second is null)
            return this.WithoutVersion(id, after, library, live);

        Difference = new VersionDifference(first, second, Request.Query[ComparisonModel.LayoutKey] == ComparisonModel.SideBySide);
        return Request.Path.Equals(Difference.Address, StringComparison.Ordinal) ? Page() : LocalRedirectPermanent(Difference.Address + Request.QueryString);
    }
}
