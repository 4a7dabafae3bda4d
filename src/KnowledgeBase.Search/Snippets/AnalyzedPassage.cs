namespace KnowledgeBase.Search.Snippets;

/// <summary>A piece of an entry's text that a snippet can come from; without anchor and number when it is no passage.</summary>
internal sealed record AnalyzedPassage(AnalyzedText Text, string? Anchor, int? Number);
