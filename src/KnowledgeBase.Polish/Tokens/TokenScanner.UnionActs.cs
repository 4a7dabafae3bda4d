using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>References to acts of the European Union with the Union in front.</content>
internal ref partial struct TokenScanner
{
    /// <summary>(UE) 2019/1024, (WE) nr 1083/2006.</summary>
    private readonly bool TryUnionAct(ref int index)
    {
        var i = index + 1;
        var nameStart = i;
        if (!TryWord(ref i, "ue") && !TryWord(ref i, "we") && !TryWord(ref i, "ewg") && !TryWord(ref i, "eu"))
            return false;

        var nameEnd = i;
        if (!TrySkip(ref i, ')'))
            return false;

        i = SkipSpaces(i);
        if (TryWord(ref i, "nr"))
        {
            _ = TrySkip(ref i, '.');
            i = SkipSpaces(i);
        }

        if (!TryPair(i, out var first, out var second))
            return false;

        _tokens.OpenWhole(index);
        _ = _tokens.Add(TokenType.Abbreviation, nameStart, nameEnd, _text[nameStart..nameEnd], "(");
        AddSegment(first, ") ");
        AddSegment(second, "/");
        _tokens.CloseWhole(TokenType.Reference, second.End);
        index = second.End;
        return true;
    }

    private readonly bool TryPair(int index, out Segment first, out Segment second)
    {
        first = second = default;
        if (!IsDigitAt(index))
            return false;

        first = SegmentAt(index);
        if (!first.IsNumber || !IsAt(first.End, '/') || !IsDigitAt(first.End + 1))
            return false;

        second = SegmentAt(first.End + 1);
        return second.IsNumber;
    }
}
