using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>References to law: journals, provisions of an act, acts of the European Union.</content>
internal ref partial struct TokenScanner
{
    // The longest word that can open a reference: "tiret".
    private const int LongestUnit = 5;

    // From the largest to the smallest: a larger one after a smaller begins another reference.
    private static readonly (string Name, string Canonical)[] Units =
    [
        ("art", "art."), ("§", "§"), ("ust", "ust."), ("pkt", "pkt"), ("lit", "lit."), ("tiret", "tiret"), ("zd", "zd."),
    ];

    /// <summary>Dz. U. z 2023 r. poz. 1688, Dz.U. 2009 nr 19 poz. 100, Dz.U.2023.1688, M.P. 2015 poz. 1235.</summary>
    private readonly bool TryJournal(ref int index)
    {
        var start = index;
        var i = index;
        if (!TryJournalName(ref i, out var name))
            return false;

        _tokens.OpenWhole(start);
        _ = _tokens.Add(TokenType.Abbreviation, start, i, name);
        if (TryDottedItem(ref i) || TryWrittenItem(ref i))
        {
            _tokens.CloseWhole(TokenType.Reference, i);
            index = i;
            return true;
        }

        _tokens.AbandonWhole();
        _ = _tokens.Add(TokenType.Abbreviation, start, i, name);
        index = i;
        return true;
    }

    private readonly bool TryJournalName(ref int index, out string name)
    {
        name = "dz.u.";
        var i = index;
        if (TryWord(ref i, "dz"))
        {
            var dot = TrySkip(ref i, '.');
            i = SkipSpaces(i);
            if (!TryWord(ref i, "u") || !(TrySkip(ref i, '.') | dot))
                return false;
        }
        else
        {
            name = "m.p.";
            if (!TryWord(ref i, "m") || !TrySkip(ref i, '.'))
                return false;
            i = SkipSpaces(i);
            if (!TryWord(ref i, "p") || !TrySkip(ref i, '.'))
                return false;
        }

        index = i;
        return true;
    }

    /// <summary>z 2009 r. Nr 19, poz. 100</summary>
    private readonly bool TryWrittenItem(ref int index)
    {
        var i = SkipSpaces(index);
        if (TryWord(ref i, "z"))
            i = SkipSpaces(i);
        if (!TryAddNumber(ref i, " ", YearLength))
            return false;

        var afterYear = SkipSpaces(i);
        if (TryWord(ref afterYear, "r"))
        {
            _ = TrySkip(ref afterYear, '.');
            i = afterYear;
        }

        i = SkipComma(i);
        if (TryAddNamed(ref i, "nr", " nr"))
        {
            if (!TryAddNumber(ref i, " "))
                return false;
            i = SkipComma(i);
        }

        if (!TryAddNamed(ref i, "poz", " poz", ".") || !TryAddNumber(ref i, " "))
            return false;

        index = i;
        return true;
    }

    /// <summary>.2023.1688 or .2009.19.100: year, number of the issue if there is one, item.</summary>
    private readonly bool TryDottedItem(ref int index)
    {
        // The dot after the name has been read with it.
        var i = index;
        if (!IsAt(i - 1, '.') || !IsDigitAt(i))
            return false;

        var year = SegmentAt(i);
        if (!year.IsNumber || year.Length != YearLength || !IsAt(year.End, '.') || !IsDigitAt(year.End + 1))
            return false;

        var item = SegmentAt(year.End + 1);
        var issue = item;
        var hasIssue = IsAt(item.End, '.') && IsDigitAt(item.End + 1);
        if (hasIssue)
            item = SegmentAt(issue.End + 1);
        if (!item.IsNumber || !issue.IsNumber)
            return false;

        AddSegment(year, " ");
        if (hasIssue && _text[issue.Start..issue.End] is not "0")
            AddNamedNumber("nr", " nr", issue);
        AddNamedNumber("poz", " poz.", item);
        index = item.End;
        return true;
    }

    private readonly void AddNamedNumber(string name, string glued, Segment number)
    {
        // The name is not written here, so it takes no characters: it stands where its number does.
        _tokens.AddImplied(TokenType.Abbreviation, number.Start, name, glued);
        AddSegment(number, " ");
    }

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

        if (!IsDigitAt(i))
            return false;

        var first = SegmentAt(i);
        if (!first.IsNumber || !IsAt(first.End, '/') || !IsDigitAt(first.End + 1))
            return false;

        var second = SegmentAt(first.End + 1);
        if (!second.IsNumber)
            return false;

        _tokens.OpenWhole(index);
        _ = _tokens.Add(TokenType.Abbreviation, nameStart, nameEnd, _text[nameStart..nameEnd], "(");
        AddSegment(first, ") ");
        AddSegment(second, "/");
        _tokens.CloseWhole(TokenType.Reference, second.End);
        index = second.End;
        return true;
    }

    private readonly bool TryAddNamed(ref int index, string word, string glued, string dot = "")
    {
        var start = SkipSpaces(index);
        var i = start;
        if (!TryWord(ref i, word))
            return false;

        _ = _tokens.Add(TokenType.Abbreviation, start, i, word, glued.AsSpan(0, glued.Length - word.Length));
        _tokens.AppendToWhole(dot);
        _ = TrySkip(ref i, '.');
        index = i;
        return true;
    }

    private readonly bool TryAddNumber(ref int index, string glue, int length = 0)
    {
        var i = SkipSpaces(index);
        if (!IsDigitAt(i))
            return false;

        var number = SegmentAt(i);
        if (!number.IsNumber || (length > 0 && number.Length != length))
            return false;

        AddSegment(number, glue);
        index = number.End;
        return true;
    }

    private readonly int SkipComma(int index)
    {
        var next = SkipSpaces(index);
        return IsAt(next, ',') ? SkipSpaces(next + 1) : next;
    }

    private readonly bool TryWord(ref int index, string word)
    {
        if (!StartsWith(index, word) || IsWordAt(index + word.Length))
            return false;

        index += word.Length;
        return true;
    }

    private readonly bool StartsWith(int index, string word) =>
        index < _text.Length && _text[index..].StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private readonly bool TrySkip(ref int index, char character)
    {
        if (!IsAt(index, character))
            return false;

        index++;
        return true;
    }
}
