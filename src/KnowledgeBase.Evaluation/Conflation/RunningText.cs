using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>The words of texts as an index sees them.</summary>
public static class RunningText
{
    /// <summary>All words in lower case, in their order, without stop words, numbers, codes and abbreviations.</summary>
    public static IEnumerable<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(text => PolishText.Default.Analyze(text))
            .Where(token => token is { Type: TokenType.Word, IsStopWord: false })
            .Select(token => token.Exact);
}
