namespace KnowledgeBase.Search.Facets;

/// <summary>A dimension by which entries are counted and restricted.</summary>
public enum Facet
{
    Kind,
    Edition,
    Network,
    Participant,
    Voivodeship,
    Addressee,
    Instrument,
    Topic,
    Status,
    Connection,
    Year,
    Material,
}
