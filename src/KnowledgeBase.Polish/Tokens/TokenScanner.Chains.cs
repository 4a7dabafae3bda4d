using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>Segments joined by hyphens, slashes and dots: compounds, ranges, codes, signatures.</content>
internal ref partial struct TokenScanner
{
    // More than any signature has; what follows starts a chain of its own.
    private const int LongestChain = 16;

    // Long enough for UNESCO-wi, short enough to leave compounds alone.
    private const int LongestAbbreviation = 7;

    private readonly int ReadChain(Segment first)
    {
        Span<Segment> chain = stackalloc Segment[LongestChain];
        chain = chain[..Collect(first, chain)];
        if (chain.Length == 1)
            AddSegment(first);
        else if (IsInflectedAbbreviation(chain))
            AddInflected(chain[0], chain[1]);
        else
            AddWhole(chain, TypeOf(chain));

        return chain[^1].End;
    }

    private readonly int Collect(Segment first, Span<Segment> chain)
    {
        chain[0] = first;
        var count = 1;
        var words = 1;
        var digits = first.HasDigit;
        while (count < LongestChain && IsJoinedAt(chain[count - 1].End))
        {
            var joiner = chain[count - 1].End;
            chain[count] = SegmentAt(joiner + 1);
            digits |= chain[count++].HasDigit;
            if (words == count - 1 && IsHyphenAt(joiner))
                words = count;
        }

        // Without a digit only hyphens join: "i/lub" are two words.
        return digits ? count : words;
    }

    private readonly bool IsJoinedAt(int index)
    {
        if (!IsWordAt(index + 1))
            return false;

        return _text[index] switch
        {
            '/' or '_' => true,
            '.' => IsDigitAt(index + 1),
            '—' or '−' => IsDigitAt(index - 1) && IsDigitAt(index + 1),
            _ => IsHyphenAt(index),
        };
    }

    private readonly TokenType TypeOf(ReadOnlySpan<Segment> chain)
    {
        var digits = false;
        var slashes = 0;
        foreach (var segment in chain)
        {
            digits |= segment.HasDigit;
            slashes += IsAt(segment.End, '/') ? 1 : 0;
        }

        slashes -= IsAt(chain[^1].End, '/') ? 1 : 0;
        if (!digits)
            return TokenType.Compound;
        if (chain.Length == 2 && chain[0].IsNumber && IsHyphenAt(chain[0].End))
            return chain[1].IsNumber ? TokenType.Range : chain[1].HasDigit ? TokenType.Code : TokenType.Compound;

        return slashes >= 2 ? TokenType.Reference : TokenType.Code;
    }

    private readonly bool IsInflectedAbbreviation(ReadOnlySpan<Segment> chain) =>
        chain.Length == 2
        && IsHyphenAt(chain[0].End)
        && chain[0].Length is > 1 and <= LongestAbbreviation
        && !chain[0].IsNumber
        && !(chain[0].UpperCount == 1 && chain[0].StartsUpper)
        && chain[1].UpperCount == 0
        && Abbreviations.IsEnding(_text[chain[1].Start..chain[1].End]);

    private readonly void AddInflected(Segment word, Segment ending)
    {
        var text = _text[word.Start..ending.End];
        _tokens.Add(TokenType.Abbreviation, word.Start, ending.End, text).BaseLength = word.Length;
    }

    private readonly void AddWhole(ReadOnlySpan<Segment> chain, TokenType type)
    {
        _tokens.OpenWhole(chain[0].Start);
        AddSegment(chain[0]);
        for (var i = 1; i < chain.Length; i++)
            AddSegment(chain[i], IsHyphenAt(chain[i - 1].End) ? "-" : _text.Slice(chain[i - 1].End, 1));
        _tokens.CloseWhole(type, chain[^1].End);
    }

    /// <summary>P&amp;R, B+R: single letters that belong together.</summary>
    private readonly bool TryJoinedLetters(Segment first, out int end)
    {
        end = first.End;
        if (first.Length > 2 || first.HasDigit || !(IsAt(end, '&') || IsAt(end, '+')) || !IsLetterAt(end + 1))
            return false;

        var second = SegmentAt(end + 1);
        if (second.Length > 2 || second.HasDigit)
            return false;

        end = second.End;
        _ = _tokens.Add(TokenType.Abbreviation, first.Start, end, _text[first.Start..end]);
        return true;
    }

    /// <summary>m.in., S.A., Dz.U.: short pieces with a dot after each and no space.</summary>
    private readonly bool TryDotted(Segment first, out int end)
    {
        end = first.Start;
        var pieces = 0;
        for (var segment = first; pieces < LongestChain && IsDottedPiece(segment); segment = SegmentAt(end))
        {
            end = segment.End + 1;
            pieces++;
            if (!IsLetterAt(end))
                break;
        }

        if (pieces < 2)
            return false;

        _ = _tokens.Add(TokenType.Abbreviation, first.Start, end, _text[first.Start..end]);
        return true;
    }

    private readonly bool IsDottedPiece(Segment segment) =>
        segment.Length <= 2 && !segment.HasDigit && IsAt(segment.End, '.');

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
        if (first.Length > 1 && Abbreviations.IsEnding(_text[second.Start..second.End]))
            token.BaseLength = first.Length;
        return true;
    }
}
