namespace KnowledgeBase.Content.Entries;

/// <summary>One recommendation of a Plan Ulepszeń to central government.</summary>
public sealed record Recommendation(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Recommendation;

    /// <summary>Identifier of the improvement plan the recommendation stands in.</summary>
    public string? Plan { get; init; }

    /// <summary>Identifiers of the institutions it is addressed to.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>Identifiers of the kinds of instrument it asks for.</summary>
    public required IReadOnlyList<string> Instruments { get; init; }

    /// <summary>The addressee's answer, where there is one.</summary>
    public string? Answer { get; init; }
}
