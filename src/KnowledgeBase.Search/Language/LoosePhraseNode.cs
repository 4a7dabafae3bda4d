namespace KnowledgeBase.Search.Language;

/// <summary><c>"słowa frazy"~3</c>: words in any form and order, with a few others between them.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
/// <param name="Slack">How many other words there may be.</param>
internal sealed record LoosePhraseNode(string Text, int Slack) : QueryNode;
