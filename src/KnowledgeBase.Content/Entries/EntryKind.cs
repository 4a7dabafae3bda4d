namespace KnowledgeBase.Content.Entries;

/// <summary>What an entry is; decides its folder, its keys and its address.</summary>
public enum EntryKind
{
    Recommendation,
    Initiative,
    ImprovementPlan,
    Network,
    Edition,
    Participant,
    Programme,
    Event,
}
