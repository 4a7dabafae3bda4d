using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The names of facets.</summary>
public interface IFacetWords
{
    /// <summary>As it stands in a heading.</summary>
    string Name(Facet facet);
}
