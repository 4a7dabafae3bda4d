namespace KnowledgeBase.Content.Entries;

/// <summary>Where a fact comes from.</summary>
public sealed record Source
{
    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required Uri Address { get; init; }

    public required Confidence Confidence { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Page or section within the source.</summary>
    public string? Page { get; init; }

    /// <summary>What this source supports, when an entry rests on several.</summary>
    public string? Fact { get; init; }
}

/// <summary>How sure a fact is: stated by its source, or inferred from it.</summary>
public enum Confidence
{
    High,
    Medium,
}
