using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Related;

/// <summary>An entry that belongs with another one, though neither links to the other.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Reasons">Why; at least one, the strongest first.</param>
public sealed record RelatedEntry(Entry Entry, IReadOnlyList<RelatedReason> Reasons);
