using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>Abbreviations, figures and foreign names with endings put on them: PPP-u, MIDy, 90-tych, Kennedy'ego.</content>
internal ref partial struct TokenScanner
{
    // Long enough for UNESCO-wski, short enough to leave compounds alone.
    private const int LongestCapitals = 7;

    // No plain word has a hyphen before its ending, so jst-ów typed in small letters is an abbreviation too; but what is
    // longer is sooner a compound: alter-ego.
    private const int LongestSmall = 5;

    // MPa and MWe are units.
    private const int ShortestGlued = 3;

    private readonly bool IsInflected(ReadOnlySpan<Segment> chain, out TokenType type)
    {
        type = TokenType.Abbreviation;
        if (chain.Length != 2 || !IsHyphenAt(chain[0].End) || chain[1].UpperCount > 0)
            return false;

        var ending = _text[chain[1].Start..chain[1].End];
        if (!chain[0].IsNumber)
            return MayBeAbbreviation(chain[0]) && AbbreviationEndings.Fits(_text[chain[0].Start..chain[0].End], ending);

        type = TokenType.Number;
        return OrdinalEndings.Contains(ending);
    }

    private static bool MayBeAbbreviation(Segment word) =>
        word.Length > 1
        && word.Length <= (word.UpperCount == 0 ? LongestSmall : LongestCapitals)
        && !(word.UpperCount == 1 && word.StartsUpper);

    /// <summary>e-PIT-ów, start-up-y: length of the ending after its hyphen, which is no part of its own; 0 when there is none.</summary>
    private readonly int EndingLength(ReadOnlySpan<Segment> chain) =>
        chain.Length > 2 && IsInflected(chain[^2..], out var type) && type == TokenType.Abbreviation ? chain[^1].Length + 1 : 0;

    private readonly void AddInflected(Segment word, Segment ending, TokenType type, ReadOnlySpan<char> glue = default)
    {
        ref var token = ref _tokens.Add(type, word.Start, ending.End, _text[word.Start..ending.End], glue);
        token.BaseLength = word.Length;
        token.Case = CaseOf(word);
    }

    /// <summary>MIDy, VATu, NIKowi: letters before an ending that was put on without a hyphen; 0 when there is none.</summary>
    private readonly int GluedLength(Segment segment)
    {
        var text = _text[segment.Start..segment.End];
        var length = text.Length;
        while (length > 0 && Characters.Is(text[length - 1], CharacterKinds.Lower))
            length--;

        // WiFi, with one capital before its last letter, has no ending.
        return length is >= ShortestGlued and <= LongestCapitals
            && Characters.Is(text[length - 1], CharacterKinds.Upper)
            && Characters.Is(text[length - 2], CharacterKinds.Upper)
            && AbbreviationEndings.Fits(text[..length], text[length..])
            ? length
            : 0;
    }

    /// <summary>Kowalski'ego, O'Neill: one word.</summary>
    private readonly bool TryApostrophe(Segment first, out int end)
    {
        end = first.End;
        if (first.HasDigit || end >= _text.Length || !Characters.IsApostrophe(_text[end]) || !IsLetterAt(end + 1))
            return false;

        var second = SegmentAt(end + 1);
        if (second.HasDigit || first.Length + second.Length > LongestSegment)
            return false;

        end = second.End;
        ref var token = ref _tokens.Add(TokenType.Word, first.Start, end, _text[first.Start..end]);
        token.Case = LetterCase.Common;
        if (first.Length > 1 && AbbreviationEndings.FitsName(_text[first.Start..first.End], _text[second.Start..second.End]))
            token.BaseLength = first.Length;
        return true;
    }
}
