namespace KnowledgeBase.Citing.Quotations;

/// <summary>A token of a quotation as the sources number words.</summary>
internal readonly struct QuotedWord
{
    private readonly int _number;
    private readonly int _hyphenated;
    private readonly int _otherCase;
    private readonly int _otherCaseHyphenated;

    public QuotedWord(TextToken token, Lexis lexis)
    {
        Token = token;
        (_number, _hyphenated, _otherCase, _otherCaseHyphenated) = (Lexis.Unknown, Lexis.Unknown, Lexis.Unknown, Lexis.Unknown);
        Fold = Lexis.Unknown;
        if (token.Kind is TokenKind.Omission or TokenKind.Bracket)
            return;

        _number = lexis.NumberOf(token.Text);
        Fold = token.Kind == TokenKind.Word ? lexis.FoldOf(token.Text) : Lexis.Unknown;
        if (token.Hyphenated is { } whole)
            _hyphenated = lexis.NumberOf(whole);
        if (!token.IsCaseFree)
            return;

        _otherCase = lexis.NumberOf(Letters.OtherCase(token.Text));
        if (token.Hyphenated is { } other)
            _otherCaseHyphenated = lexis.NumberOf(Letters.OtherCase(other));
    }

    public TextToken Token { get; }

    /// <summary>The number without accents and capitals.</summary>
    public int Fold { get; }

    public bool IsMark => Token.Kind == TokenKind.Mark;

    public bool IsWord => Token.Kind == TokenKind.Word;

    /// <summary>Whether a faithful quotation may write the source's word so.</summary>
    public bool Is(int number) =>
        number >= 0 && (number == _number || number == _hyphenated || number == _otherCase || number == _otherCaseHyphenated);

    /// <summary>The tokens of a quotation; marks beside its ends and its omissions are left out, since who quotes sets them anew.</summary>
    public static QuotedWord[] Of(IReadOnlyList<TextToken> tokens, Lexis lexis)
    {
        var words = new List<QuotedWord>(tokens.Count);
        var isStart = true;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark && isStart)
                continue;

            if (token.Kind == TokenKind.Omission)
            {
                TrimMarks(words);
                if (words.Count > 0 && words[^1].Token.Kind != TokenKind.Omission)
                    words.Add(new QuotedWord(token, lexis));
            }
            else
            {
                words.Add(new QuotedWord(token with { IsCaseFree = token.IsCaseFree || (isStart && token.Kind == TokenKind.Word) }, lexis));
            }

            isStart = token.Kind == TokenKind.Omission || (isStart && token.Kind == TokenKind.Bracket);
        }

        TrimMarks(words);
        while (words.Count > 0 && words[^1].Token.Kind == TokenKind.Omission)
        {
            words.RemoveAt(words.Count - 1);
            TrimMarks(words);
        }

        return [.. words];
    }

    private static void TrimMarks(List<QuotedWord> words)
    {
        while (words.Count > 0 && words[^1].IsMark)
            words.RemoveAt(words.Count - 1);
    }
}
