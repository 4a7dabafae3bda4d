using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>Numbers: grouped thousands, decimals, per cent, ranges of years.</content>
internal ref partial struct TokenScanner
{
    private const int GroupLength = 3;

    // Beyond this a run of groups is a table row, not a number.
    private const int MostGroups = 5;

    private readonly int ReadNumber(Segment first)
    {
        if (TryWordDate(first, out var dateEnd))
            return dateEnd;

        var whole = GroupsEnd(first);
        var end = FractionEnd(first, whole);
        if (end == first.End && !IsPercentAt(end, out _))
            return TryYears(first, out end) ? end : ReadChain(first);

        if (end > first.End && (TryNumberRange(first.Start, end, out var joinedEnd) || TryMeasure(first.Start, end, out joinedEnd)))
            return joinedEnd;

        // A chain such as 1,5/2023 or 12.05.2023 is no number.
        if (IsJoinedAt(end))
            return ReadChain(first);

        AddNumber(first.Start, end);
        return IsPercentAt(end, out var after) ? after : end;
    }

    private readonly int GroupsEnd(Segment first)
    {
        var end = first.End;
        if (first.Length > GroupLength || IsAt(first.Start, '0'))
            return end;

        for (var groups = 0; groups < MostGroups && IsGroupAt(end); groups++)
            end += GroupLength + 1;
        return end;
    }

    private readonly bool IsGroupAt(int index) =>
        index < _text.Length
        && _text[index] is ' ' or '\u00A0' or '\u2009' or '\u202F'
        && IsDigitAt(index + 1)
        && IsDigitAt(index + 2)
        && IsDigitAt(index + 3)
        && !IsWordAt(index + 4);

    private readonly int FractionEnd(Segment first, int end)
    {
        if (!(IsAt(end, ',') || IsAt(end, '.')) || !IsDigitAt(end + 1) || (IsAt(end, ',') && IsInList(first.Start)))
            return end;

        var fraction = SegmentAt(end + 1);
        return fraction.IsNumber && !IsInList(fraction.End) ? fraction.End : end;
    }

    // 1,2,3 is a list: a comma between digits on one side more.
    private readonly bool IsInList(int index) =>
        (IsAt(index, ',') && IsDigitAt(index + 1)) || (IsAt(index - 1, ',') && IsDigitAt(index - 2));

    private readonly bool IsPercentAt(int index, out int end)
    {
        if (index < _text.Length && _text[index] is ' ' or '\u00A0' or '\u2009' or '\u202F')
            index++;
        end = index + 1;
        return index < _text.Length && _text[index] is '%' or '‰';
    }

    // 12,5% is one whole with 12,5 as its only part, so that the bare number finds it too.
    private readonly void AddNumber(int start, int end)
    {
        var percent = IsPercentAt(end, out var after);
        if (percent)
            _tokens.OpenWhole(start);
        AddDigits(start, end);
        if (!percent)
            return;

        _tokens.AppendToWhole(_text.Slice(after - 1, 1));
        _tokens.CloseWhole(TokenType.Number, after);
    }

    private readonly void AddDigits(int start, int end, ReadOnlySpan<char> glue = default)
    {
        Span<char> digits = stackalloc char[(LongestSegment * 2) + 1];
        var length = 0;
        foreach (var character in _text[start..end])
        {
            if (!Characters.Is(character, CharacterKinds.Space))
                digits[length++] = character;
        }

        _ = _tokens.Add(TokenType.Number, start, end, digits[..length], glue);
    }

    /// <summary>10 000–20 000, 12,5–15: a chain would take the first number apart.</summary>
    private readonly bool TryNumberRange(int start, int firstEnd, out int end)
    {
        end = firstEnd;
        if (!IsHyphenAt(firstEnd) || !IsDigitAt(firstEnd + 1))
            return false;

        var second = SegmentAt(firstEnd + 1);
        end = FractionEnd(second, GroupsEnd(second));
        if (!second.IsNumber || IsJoinedAt(end))
            return false;

        _tokens.OpenWhole(start);
        AddDigits(start, firstEnd);
        AddDigits(second.Start, end, "-");
        _tokens.CloseWhole(TokenType.Range, end);
        return true;
    }

    /// <summary>4,5-letni, 10 000-złotowy: a chain would take the number apart.</summary>
    private readonly bool TryMeasure(int start, int numberEnd, out int end)
    {
        end = numberEnd;
        if (!IsHyphenAt(numberEnd) || !IsLetterAt(numberEnd + 1))
            return false;

        var word = SegmentAt(numberEnd + 1);
        if (word.HasDigit || IsJoinedAt(word.End))
            return false;

        end = word.End;
        _tokens.OpenWhole(start);
        AddDigits(start, numberEnd);
        AddSegment(word, "-");
        _tokens.CloseWhole(TokenType.Compound, end);
        return true;
    }

    /// <summary>2021 – 2027: years with spaces around the dash; without spaces it is a chain like any other.</summary>
    private readonly bool TryYears(Segment first, out int end)
    {
        end = first.End;
        var dash = SkipSpaces(first.End);
        if (!IsYear(first) || dash == first.End || !IsHyphenAt(dash))
            return false;

        var next = SkipSpaces(dash + 1);
        if (next == dash + 1 || !IsDigitAt(next))
            return false;

        var second = SegmentAt(next);
        if (!IsYear(second) || IsJoinedAt(second.End))
            return false;

        end = second.End;
        _tokens.OpenWhole(first.Start);
        AddSegment(first);
        AddSegment(second, "-");
        _tokens.CloseWhole(TokenType.Range, end);
        return true;
    }
}
