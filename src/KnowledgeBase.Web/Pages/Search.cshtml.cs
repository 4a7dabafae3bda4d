using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Evidence;
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

    /// <summary>Whether a paragraph was typed, for which there is a page of its own.</summary>
    public bool IsParagraph { get; private set; }

    public SearchCitePresenter Cite { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromServices] EarlierAnswers earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var state = SearchState.From(Request.Query);
        if (state.AsOf is not null)
            return await earlier.ToAsync(this, state);

        var named = NamedEntry.Of(state.Query, search.Library, history);
        var request = state.ToRequest() with { WithExplanations = true, WithSuggestions = true, WithUnderstanding = true };
        var (response, heading) = named is null ? (search.Engine.Search(request), null) : NamedEntry.SearchBelow(search.Engine, request);
        Results = new ResultsPresenter(state, response, named, search.Engine.FoundNearDuplicates()) { HitsHeading = heading };
        IsParagraph = TypedParagraph.IsParagraph(state.Query);
        Cite = SearchCitePresenter.OfPresent(state, response, history, citations.For(Request));
        return Page();
    }
}
