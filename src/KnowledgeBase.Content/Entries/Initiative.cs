namespace KnowledgeBase.Content.Entries;

/// <summary>A Miejska Inicjatywa Działania: a participant's own plan of action.</summary>
public sealed record Initiative : Entry
{
    public override EntryKind Kind => EntryKind.Initiative;
}
