namespace KnowledgeBase.Content.Entries;

/// <summary>A conference or another dated event of the programme.</summary>
public sealed record ProgrammeEvent(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Event;
}
