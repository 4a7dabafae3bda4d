using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>Answers searches of an earlier content: the pages at the addresses of citations.</summary>
/// <param name="earlier">Searches earlier content.</param>
/// <param name="search">Searches the present content.</param>
/// <param name="history">Knows the past.</param>
/// <param name="citations">Address, day and language of citations.</param>
public sealed class EarlierAnswers(EarlierSearches earlier, LiveSearch search, LiveHistory history, SiteCitations citations)
{
    /// <summary>The search as it was, or the present one with the reason why that cannot be shown.</summary>
    /// <param name="page">The page that was asked for.</param>
    /// <param name="state">The search, with what its address says of the state of the content.</param>
    public async Task<IActionResult> ToAsync(PageModel page, SearchState state)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(state);
        var present = search.Engine;
        var asked = await earlier.AskAsync(state.AsOf ?? "", present, page.HttpContext.RequestAborted);
        if (asked.Engine is not null)
            return View(page, "EarlierSearch", new EarlierSearchPage(state, asked, present, history, citations.For(page.Request)));

        var now = state.At(null);
        var unknown = new UnknownState(state, asked, history.Current.Absence, new ResultsPresenter(now, present.Search(now.ToRequest()), named: null, families: null));
        asked.Announce(page.Response);
        return View(page, "UnknownState", unknown);
    }

    private static ViewResult View<TModel>(PageModel page, string name, TModel model) => new()
    {
        ViewName = $"/Pages/Shared/{name}.cshtml",
        ViewData = new ViewDataDictionary<TModel>(page.MetadataProvider, page.ModelState) { Model = model },
        TempData = page.TempData,
    };
}
