namespace KnowledgeBase.Content.Entries;

/// <summary>A Plan Ulepszeń: a network's document, the parent of its recommendations.</summary>
public sealed record ImprovementPlan(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.ImprovementPlan;
}
