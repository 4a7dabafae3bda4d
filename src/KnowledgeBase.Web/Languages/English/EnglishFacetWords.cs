using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishFacetWords : IFacetWords
{
    public string Name(Facet facet) => facet switch
    {
        Facet.Kind => "Kind of entry",
        Facet.Edition => "Edition",
        Facet.Network => "Network",
        Facet.Participant => "Participant",
        Facet.Voivodeship => "Voivodeship",
        Facet.Addressee => "Addressee",
        Facet.Instrument => "Instrument",
        Facet.Topic => "Topic",
        Facet.Status => "Status",
        Facet.Connection => "Connections",
        Facet.Year => "Year",
        Facet.Material => "Material",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
