namespace KnowledgeBase.Search.Language;

/// <summary>A run of text in which nothing is an operator: words, references, signs, parentheses that only stand in the text.</summary>
/// <param name="Text">As typed, white space between the words included.</param>
internal sealed record WordsNode(string Text) : QueryNode;
