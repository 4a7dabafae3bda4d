using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Results: the state of the address, answered.</summary>
public sealed class SearchModel(LiveSearch search) : PageModel
{
    public ResultsPresenter Results { get; private set; } = null!;

    public void OnGet()
    {
        var state = SearchState.From(Request.Query);
        Results = new ResultsPresenter(state, search.Engine.Search(state.ToRequest() with { WithExplanations = true, WithSuggestions = true, WithUnderstanding = true }));
    }
}
