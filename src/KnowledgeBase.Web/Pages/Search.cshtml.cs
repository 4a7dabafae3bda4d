using KnowledgeBase.Web.Evidence;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Mentions;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Results: the state of the address, answered.</summary>
public sealed class SearchModel(LiveSearch search, LiveHistory history) : PageModel
{
    public ResultsPresenter Results { get; private set; } = null!;

    /// <summary>What was typed where it is a paragraph, for which there is a page of its own; else null.</summary>
    public string? Paragraph { get; private set; }

    public void OnGet()
    {
        var state = SearchState.From(Request.Query);
        var named = NamedEntry.Of(state.Query, search.Library, history);

        // Who names an entry has what they asked for: what else to ask, and how its words were read, would only be in the way.
        var request = state.ToRequest() with { WithExplanations = true, WithSuggestions = named is null, WithUnderstanding = named is null };
        Results = new ResultsPresenter(state, search.Engine.Search(request), named, search.Engine.FoundNearDuplicates());
        Paragraph = TypedParagraph.Of(state.Query);
    }
}
