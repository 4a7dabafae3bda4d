namespace KnowledgeBase.Content.Entries;

/// <summary>A Miejska Inicjatywa Działania: a participant's own plan of action.</summary>
public sealed record Initiative(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Initiative;
}
