namespace KnowledgeBase.Web.Entries;

/// <summary>What the rows of facts tell, in their order.</summary>
public enum Fact
{
    Edition,
    Network,
    Plan,
    Addressee,
    Instrument,
    Leader,
    Years,
    Form,
    Voivodeship,
    Participation,
    Participants,
    Status,
    Date,
    Topics,
    Acts,
    PolicyDocuments,
    OtherNames,
}
