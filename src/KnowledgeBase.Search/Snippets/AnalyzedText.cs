using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>A text with its tokens, ready to be searched for marks.</summary>
internal sealed class AnalyzedText(string text, IReadOnlyList<AnalyzedToken> tokens, TextField? field)
{
    private readonly (FlavouredTerm Term, int Position)[] _terms = TermsOf(tokens);

    private IReadOnlyList<TextRange>? _sentences;

    public string Text { get; } = text;

    public IReadOnlyList<AnalyzedToken> Tokens => tokens;

    /// <summary>The field that the text is of; null when nobody knows.</summary>
    public TextField? Field { get; } = field;

    /// <summary>Every term in ascending order of position, laid out once: each search walks over the terms of all its hits.</summary>
    public ReadOnlySpan<(FlavouredTerm Term, int Position)> Terms => _terms;

    /// <summary>Found when first asked for; two threads may both look, and find the same.</summary>
    public IReadOnlyList<TextRange> Sentences => _sentences ??= SentenceSplitter.Split(Text);

    public static AnalyzedText Of(string text, TextField? field = null) => new(text, PolishText.Default.Analyze(text), field);

    /// <summary>The characters of the tokens at the positions from the first to before the end.</summary>
    public TextRange CharactersOf(int firstPosition, int endPosition)
    {
        var start = Text.Length;
        var end = 0;
        foreach (var token in tokens)
        {
            if (token.Position < firstPosition || token.Position + token.Span > endPosition)
                continue;

            start = Math.Min(start, token.Start);
            end = Math.Max(end, token.End);
        }

        return new TextRange(Math.Min(start, end), end);
    }

    private static (FlavouredTerm Term, int Position)[] TermsOf(IReadOnlyList<AnalyzedToken> tokens)
    {
        var terms = new List<(FlavouredTerm Term, int Position)>(4 * tokens.Count);
        foreach (var token in tokens)
        {
            foreach (var flavour in FlavourTerms.All)
            {
                foreach (var term in token.TermsOf(flavour))
                    terms.Add((new FlavouredTerm(flavour, term), token.Position));
            }
        }

        return [.. terms];
    }
}
