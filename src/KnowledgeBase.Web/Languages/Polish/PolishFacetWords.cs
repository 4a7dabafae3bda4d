using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishFacetWords : IFacetWords
{
    public string Name(Facet facet) => facet.Name();

    public string? Value(Facet facet, string value) => null;
}
