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

    /// <summary>The entry that the words name by its signature or address; null when they do not.</summary>
    public NamedEntry? Named { get; private set; }

    /// <summary>What was typed where it is a paragraph, for which there is a page of its own; else null.</summary>
    public string? Paragraph { get; private set; }

    public void OnGet()
    {
        var state = SearchState.From(Request.Query);
        var response = search.Engine.Search(state.ToRequest() with { WithExplanations = true, WithSuggestions = true, WithUnderstanding = true });
        Results = new ResultsPresenter(state, response);
        Paragraph = TypedParagraph.Of(state.Query);
        Named = NamedEntry.Of(state.Query, response.Library, history);
    }
}
