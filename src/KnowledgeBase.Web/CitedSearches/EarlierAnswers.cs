using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Pages;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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
        var (asked, found) = await earlier.SearchAsync(state.AsOf ?? "", state.WithLayout(ResultsLayout.List).WithPage(state.Page).ToRequest() with { WithExplanations = true }, present, page.HttpContext.RequestAborted);
        if (found is not null)
            return page.Shared("EarlierSearch", new EarlierSearchPage(state, asked, found, present, history, citations.For(page.Request)));

        var now = state.At(null);
        var unknown = new UnknownState(state, asked, history.Current.Absence, new ResultsPresenter(now, present.Search(now.ToRequest() with { WithExplanations = true }), named: null, families: null));
        asked.Announce(page.Response);
        return page.Shared("UnknownState", unknown, asked.Status);
    }
}
