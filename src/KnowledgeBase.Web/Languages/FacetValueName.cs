using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The name of a facet's value, and whose word it is.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsOfContent">Whether it is a name of the content, rather than a word of the site.</param>
public sealed record FacetValueName(string Text, bool IsOfContent)
{
    /// <summary>What <c>lang</c> says on its element.</summary>
    public string? Lang => IsOfContent ? Wording.Current.ContentLang : null;

    /// <param name="facet">The facet.</param>
    /// <param name="value">The value, as a filter has it.</param>
    /// <param name="label">What the search calls it.</param>
    public static FacetValueName Of(Facet facet, string value, string label) =>
        Wording.Current.Facets.Value(facet, value) is { } own ? new(own, IsOfContent: false) : new(label, IsOfContent: true);
}
