namespace KnowledgeBase.Search.Texts;

/// <summary>What an entry is linked to, of which a name was found.</summary>
public enum LabelKind
{
    Edition,
    Network,
    Plan,
    Participant,
    Leader,
    Topic,
    Act,
    PolicyDocument,
    Status,
    Addressee,
    Instrument,
    Voivodeship,
    Year,

    /// <summary>The kind of entry.</summary>
    Kind,
}
