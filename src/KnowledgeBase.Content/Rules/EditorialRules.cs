namespace KnowledgeBase.Content.Rules;

/// <summary>What editors tell the search: which words mean the same, and which entries to recommend for a query.</summary>
public sealed record EditorialRules
{
    public static EditorialRules None { get; } = new();

    public IReadOnlyList<SynonymRule> Synonyms { get; init; } = [];

    public IReadOnlyList<PinnedRule> Pinned { get; init; } = [];
}
