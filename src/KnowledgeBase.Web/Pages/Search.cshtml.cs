using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Mentions;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Results: the state of the address, answered.</summary>
public sealed class SearchModel(LiveSearch search, LiveHistory history, SiteCitations citations) : PageModel
{
    public ResultsPresenter Results { get; private set; } = null!;

    /// <summary>The entry that the words name by its signature or address; null when they do not.</summary>
    public NamedEntry? Named { get; private set; }

    public SearchCitePresenter Cite { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromServices] EarlierAnswers earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var state = SearchState.From(Request.Query);
        if (state.AsOf is not null)
            return await earlier.ToAsync(this, state);

        var response = search.Engine.Search(state.ToRequest() with { WithExplanations = true, WithSuggestions = true, WithUnderstanding = true });
        Results = new ResultsPresenter(state, response);
        Named = NamedEntry.Of(state.Query, response.Library, history);
        Cite = SearchCitePresenter.OfPresent(state, response, history, citations.For(Request));
        return Page();
    }
}
