using System.Text;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeBase.Web.Baskets;

/// <summary>Searches as items of a basket: their parameters as people read them, and back.</summary>
public static class BasketSearch
{
    // What would end a value or be read as another character; letters stay letters, which are shorter once compressed.
    private static readonly (string Plain, string Escaped)[] Escapes = [("%", "%25"), ("&", "%26"), ("#", "%23"), ("+", "%2B"), (" ", "+")];

    /// <summary>The search itself, from its first page on.</summary>
    public static SearchItem Of(SearchState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var parameters = state.WithoutView().WithPage(1).Parameters();
        return new SearchItem(string.Join('&', parameters.Select(parameter => $"{parameter.Key}={Escape(parameter.Value)}")));
    }

    /// <summary>The search that somebody collected; what it does not understand it ignores, as with every address.</summary>
    public static SearchState StateOf(string query) => SearchState.From(new QueryCollection(QueryHelpers.ParseQuery(query)));

    /// <summary>A search in words, with the number of entries that it finds now, or with the state of the content in which it was cited.</summary>
    public static CollectedSearch Describe(string query, SearchEngine engine, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(context);
        var state = StateOf(query);
        if (state.AsOf is { } asOf)
        {
            // What was found then would have to be looked for in the content of then; its page tells.
            return new CollectedSearch(Wording.Current.CitedSearches.SearchIn(state.Query, SearchDescription.PartsOf(state, engine.Library), asOf), context.Absolute(state.Address()));
        }

        var response = engine.Search(state.ToRequest() with { PageSize = 1, WithSnippets = false, WithFacets = false });
        var title = Wording.Current.Baskets.SearchTitle(state.Query, SearchDescription.PartsOf(state, response.Library), response.Total);
        return new CollectedSearch(title, context.Absolute(state.Address()));
    }

    private static string Escape(string value)
    {
        // Cleaned here as it will be when it is read, so that the same search is the same text.
        var escaped = new StringBuilder(OneLine.Of(OneLine.Of(value).Replace('\uFFFD', ' ')));
        foreach (var (plain, sign) in Escapes)
            _ = escaped.Replace(plain, sign);

        return escaped.ToString();
    }
}
