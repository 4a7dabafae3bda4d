using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The names of facets, and of those values that are the site's own.</summary>
public interface IFacetWords
{
    /// <summary>As it stands in a heading.</summary>
    string Name(Facet facet);

    /// <summary>What a value is called in this language; null when it is called what the search calls it, which is Polish.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value, as a filter has it.</param>
    string? Value(Facet facet, string value);
}
