using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>References to the official journals, Dziennik Ustaw and Monitor Polski.</content>
internal ref partial struct TokenScanner
{
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
        if (!TryAddNumber(ref i, " ", Dates.YearLength))
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
        if (!year.IsNumber || year.Length != Dates.YearLength || !IsAt(year.End, '.') || !IsDigitAt(year.End + 1))
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
}
