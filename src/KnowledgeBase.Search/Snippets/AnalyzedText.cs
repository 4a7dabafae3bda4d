using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>A text that can be searched for marks; analysed when first searched, since most texts of a hit hold nothing that is looked for.</summary>
/// <param name="text">The text.</param>
/// <param name="field">The field that the text is of; null when nobody knows.</param>
/// <param name="place">Its place among the texts of the entry's body; 0 in other fields.</param>
/// <remarks>What is found when first asked for, two threads may both look for, and find the same.</remarks>
internal sealed class AnalyzedText(string text, TextField? field = null, int place = 0)
{
    private IReadOnlyList<AnalyzedToken>? _tokens;
    private (FlavouredTerm Term, int Position)[]? _terms;
    private IReadOnlyList<TextRange>? _sentences;

    public string Text { get; } = text;

    public TextField? Field { get; } = field;

    public int Place { get; } = place;

    public IReadOnlyList<AnalyzedToken> Tokens => _tokens ??= PolishText.Default.Analyze(Text);

    /// <summary>Every term in ascending order of position, laid out once: each search walks over the terms of all its hits.</summary>
    public ReadOnlySpan<(FlavouredTerm Term, int Position)> Terms => _terms ??= TermsOf(Tokens);

    public IReadOnlyList<TextRange> Sentences => _sentences ??= SentenceSplitter.Split(Text);

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
