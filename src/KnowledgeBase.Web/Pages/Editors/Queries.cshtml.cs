using System.Globalization;
using KnowledgeBase.Web.Editors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Editors;

/// <summary>For editors alone: what people asked. At any other than the editors' address there is no such page.</summary>
[ResponseCache(NoStore = true)]
public sealed class QueriesModel(EditorsAddress editors, QueryReports reports) : PageModel
{
    /// <summary>Null when no log is kept.</summary>
    public QueryReport? Report { get; private set; }

    public IActionResult OnGet()
    {
        if (!editors.Serves(HttpContext))
            return NotFound();

        Report = reports.Over(int.TryParse(Request.Query["dni"], CultureInfo.InvariantCulture, out var days) ? days : null);
        return Page();
    }
}
