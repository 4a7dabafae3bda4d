using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The name of a facet's value, and whose word it is.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsOfContent">Whether it is a name of the content, rather than a word of the site.</param>
public sealed record FacetValueName(string Text, bool IsOfContent)
{
    /// <summary>What <c>lang</c> says on its element.</summary>
    public string? Lang => IsOfContent ? Wording.Current.ContentLang : null;

    /// <summary>The name within a sentence.</summary>
    public SentencePart Part => IsOfContent ? Sentence.Content(Text) : Sentence.Plain(Text);

    /// <param name="facet">The facet.</param>
    /// <param name="value">The value, as a filter has it.</param>
    /// <param name="library">Knows what the content calls it.</param>
    public static FacetValueName Of(Facet facet, string value, Library library) => Of(facet, value, FacetLabels.Of(facet, value, library));

    /// <param name="facet">The facet.</param>
    /// <param name="value">The value, as a filter has it.</param>
    /// <param name="label">What the search calls it.</param>
    public static FacetValueName Of(Facet facet, string value, string label) =>
        Wording.Current.Facets.Value(facet, value) is { } own ? new(own, IsOfContent: false) : new(label, IsOfContent: true);
}
