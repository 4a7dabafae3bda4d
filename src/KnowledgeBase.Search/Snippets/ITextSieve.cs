namespace KnowledgeBase.Search.Snippets;

/// <summary>Knows what a query can be found by in a text, without looking into it.</summary>
internal interface ITextSieve
{
    /// <summary>What is to be looked for in the text; null when none of it stands there.</summary>
    SoughtPatterns? In(AnalyzedText text);
}
