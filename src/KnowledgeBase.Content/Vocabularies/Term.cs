using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Vocabularies;

/// <summary>One value of a controlled list.</summary>
public sealed record Term
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public string? Description { get; init; }

    /// <summary>Identifier of the broader term, where the list is a hierarchy.</summary>
    public string? Broader { get; init; }

    /// <summary>The kind of entry the term is meant for; null for any.</summary>
    public EntryKind? AppliesTo { get; init; }

    /// <summary>Official publication of a legal act, such as <c>Dz.U. 2023 poz. 1688</c>.</summary>
    public string? Publication { get; init; }

    public PartialDate? Date { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>True for a value that only sample material may use.</summary>
    public bool IsExample { get; init; }
}
