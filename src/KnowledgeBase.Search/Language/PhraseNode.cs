namespace KnowledgeBase.Search.Language;

/// <summary><c>"dokładna fraza"</c>: words in this form and order.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
internal sealed record PhraseNode(string Text) : QueryNode;
