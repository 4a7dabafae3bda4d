namespace KnowledgeBase.Content.Entries;

/// <summary>When and why an entry was taken back, and which entry stands in its place.</summary>
public sealed record Withdrawal(PartialDate Date, string Reason, string? Successor);
