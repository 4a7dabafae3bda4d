namespace KnowledgeBase.Content.Entries;

/// <summary>A thematic network of participants within one edition.</summary>
public sealed record ThematicNetwork(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Network;

    /// <summary>Identifier of the leading participant.</summary>
    public string? Leader { get; init; }
}
