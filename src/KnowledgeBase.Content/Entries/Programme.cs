namespace KnowledgeBase.Content.Entries;

/// <summary>The programme itself.</summary>
public sealed record Programme(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Programme;
}
