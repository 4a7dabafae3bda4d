namespace KnowledgeBase.Search;

/// <summary>Entries that editors recommend for the query, beside the hits and without a say in their order.</summary>
/// <param name="Entries">The entries in the editors' order, each with its summary for a snippet.</param>
/// <param name="Note">What the editors say about them.</param>
public sealed record PinnedAnswer(IReadOnlyList<Hit> Entries, string? Note);
