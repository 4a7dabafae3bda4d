namespace KnowledgeBase.Content.Entries;

/// <summary>A Plan Ulepszeń: a network's document, the parent of its recommendations.</summary>
public sealed record ImprovementPlan : Entry
{
    public override EntryKind Kind => EntryKind.ImprovementPlan;
}
