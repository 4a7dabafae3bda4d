using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Snippets;

/// <summary>A text with its tokens, ready to be searched for marks.</summary>
internal sealed class AnalyzedText(string text, IReadOnlyList<AnalyzedToken> tokens)
{
    private IReadOnlyList<TextRange>? _sentences;

    public string Text { get; } = text;

    public IReadOnlyList<AnalyzedToken> Tokens { get; } = tokens;

    /// <summary>Found when first asked for; two threads may both look, and find the same.</summary>
    public IReadOnlyList<TextRange> Sentences => _sentences ??= SentenceSplitter.Split(Text);

    public static AnalyzedText Of(string text) => new(text, PolishText.Default.Analyze(text));

    /// <summary>The characters of the tokens at the positions from the first to before the end.</summary>
    public TextRange CharactersOf(int firstPosition, int endPosition)
    {
        var start = Text.Length;
        var end = 0;
        foreach (var token in Tokens)
        {
            if (token.Position < firstPosition || token.Position + token.Span > endPosition)
                continue;

            start = Math.Min(start, token.Start);
            end = Math.Max(end, token.End);
        }

        return new TextRange(Math.Min(start, end), end);
    }
}
