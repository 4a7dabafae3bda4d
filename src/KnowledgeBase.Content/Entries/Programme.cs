namespace KnowledgeBase.Content.Entries;

/// <summary>The programme itself.</summary>
public sealed record Programme : Entry
{
    public override EntryKind Kind => EntryKind.Programme;
}
