using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.NearDuplicates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Any two entries and what differs between them.</summary>
public sealed class ComparisonModel(LiveSearch search) : PageModel
{
    public const string LayoutKey = "uklad";
    public const string SideBySide = "obok";

    public ComparisonPresenter Comparison { get; private set; } = null!;

    public IActionResult OnGet(string first, string second)
    {
        var library = search.Library;
        if (!library.TryFind(first, out var one) || !library.TryFind(second, out var other))
            return NotFound();

        Comparison = new ComparisonPresenter(one, other, library, Request.Query[LayoutKey] == SideBySide);
        return Page();
    }
}
