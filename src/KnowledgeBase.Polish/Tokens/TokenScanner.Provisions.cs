using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>References to provisions of an act.</content>
internal ref partial struct TokenScanner
{
    // The longest word that can open a reference: "tiret".
    private const int LongestUnit = 5;

    // From the largest to the smallest: a larger one after a smaller begins another reference.
    private static readonly (string Name, string Canonical)[] Units =
    [
        ("art", "art."), ("§", "§"), ("ust", "ust."), ("pkt", "pkt"), ("lit", "lit."), ("tiret", "tiret"), ("zd", "zd."),
    ];

    /// <summary>art. 5 ust. 2 pkt 3 lit. a; § 4 ust. 2.</summary>
    private readonly bool TryProvision(ref int index)
    {
        var end = index;
        var next = index;
        _tokens.OpenWhole(index);
        for (var unit = 0; TryUnit(ref next, ref unit, first: end == index);)
        {
            end = next;
            next = SkipComma(next);
        }

        if (end == index)
        {
            _tokens.AbandonWhole();
            return false;
        }

        _tokens.CloseWhole(TokenType.Reference, end);
        index = end;
        return true;
    }

    private readonly bool TryUnit(ref int index, ref int unit, bool first)
    {
        for (; unit < Units.Length; unit++)
        {
            var (name, canonical) = Units[unit];
            var i = index;
            if (!TryUnitName(ref i, name))
                continue;

            var nameEnd = i;
            _ = TrySkip(ref i, '.');
            i = SkipSpaces(i);
            if (!IsUnitNumberAt(i, name))
                return false;

            _ = _tokens.Add(TokenType.Abbreviation, index, nameEnd, name, first ? default : " ");
            _tokens.AppendToWhole(canonical.AsSpan(name.Length));
            index = AddUnitNumber(i);
            unit++;
            return true;
        }

        return false;
    }

    private readonly bool TryUnitName(ref int index, string name) =>
        name is "§" ? TrySkip(ref index, '§') : TryWord(ref index, name) || TryGluedWord(ref index, name);

    // "art.5" is a word and a dot; "ust2" is not written by anyone, but "pkt3" is.
    private readonly bool TryGluedWord(ref int index, string name)
    {
        if (name is not "pkt" || !StartsWith(index, name) || !IsDigitAt(index + name.Length))
            return false;

        index += name.Length;
        return true;
    }

    private readonly bool IsUnitNumberAt(int index, string unit)
    {
        if (IsDigitAt(index))
            return true;
        if (unit is not "lit" || !IsLetterAt(index))
            return false;

        return SegmentAt(index).Length <= 2;
    }

    private readonly int AddUnitNumber(int index)
    {
        var number = SegmentAt(index);
        AddLiteral(number, " ");
        if (!number.HasDigit || !IsHyphenAt(number.End) || !IsDigitAt(number.End + 1))
            return number.End;

        var last = SegmentAt(number.End + 1);
        AddLiteral(last, "-");
        return last.End;
    }

    // "lit. a" must stay "a": neither a stop word nor a word with a lemma.
    private readonly void AddLiteral(Segment segment, string glue)
    {
        var type = segment.IsNumber ? TokenType.Number : TokenType.Code;
        _ = _tokens.Add(type, segment.Start, segment.End, _text[segment.Start..segment.End], glue);
    }
}
