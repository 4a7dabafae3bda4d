using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>All values of a facet under a search, to choose several of them at once.</summary>
public sealed class FacetValuesModel(LiveSearch search) : PageModel
{
    public FacetPage Values { get; private set; } = null!;

    public IActionResult OnGet(string facet)
    {
        if (!FacetNames.TryFromCode(facet, out var dimension))
            return NotFound();

        var state = FacetPageState.From(Request.Query, dimension);
        Values = new FacetPage(state, search.Engine.List(state.ToRequest()));
        return Page();
    }
}
