using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>Segments joined by hyphens, slashes and dots: compounds, ranges, codes, signatures.</content>
internal ref partial struct TokenScanner
{
    // More than any signature has; what follows starts a chain of its own.
    private const int LongestChain = 16;

    private readonly int ReadChain(Segment first)
    {
        Span<Segment> chain = stackalloc Segment[LongestChain];
        chain = chain[..Collect(first, chain)];
        if (chain.Length == 1)
            AddSegment(first);
        else if (IsInflected(chain, out var type))
            AddInflected(chain[0], chain[1], type);
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
        if (IsDate(chain))
            return TokenType.Date;

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

    private readonly void AddWhole(ReadOnlySpan<Segment> chain, TokenType type)
    {
        var endingLength = type == TokenType.Compound ? EndingLength(chain) : 0;
        var parts = endingLength > 0 ? chain[..^2] : chain;
        _tokens.OpenWhole(chain[0].Start);
        for (var i = 0; i < parts.Length; i++)
            AddSegment(parts[i], i == 0 ? default : GlueBefore(parts[i]));
        if (endingLength > 0)
            AddInflected(chain[^2], chain[^1], TokenType.Abbreviation, GlueBefore(chain[^2]));
        _tokens.CloseWhole(type, chain[^1].End, endingLength);
    }

    private readonly ReadOnlySpan<char> GlueBefore(Segment segment) =>
        IsHyphenAt(segment.Start - 1) ? "-" : _text.Slice(segment.Start - 1, 1);

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
}
