namespace KnowledgeBase.Testing.Documents;

/// <summary>A paragraph of a document made for tests.</summary>
/// <param name="Text">Its words; a line break in it is one in the document.</param>
/// <param name="IsQuote">Whether it is set as a block quotation.</param>
/// <param name="Note">A footnote at its end.</param>
public sealed record SampleParagraph(string Text, bool IsQuote = false, string? Note = null);
