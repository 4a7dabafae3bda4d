using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>Dates: 1 stycznia 2021, 01.01.2021, 2021-01-01.</content>
internal ref partial struct TokenScanner
{
    /// <summary>The day is given in figures, the month by its name.</summary>
    private readonly bool TryWordDate(Segment day, out int end)
    {
        end = day.End;
        var next = SkipSpaces(day.End);
        if (next == day.End || !IsLetterAt(next) || Dates.DayOf(_text[day.Start..day.End]) == 0)
            return false;

        var month = SegmentAt(next);
        if (Dates.MonthOf(_text[month.Start..month.End]) == 0)
            return false;

        next = SkipSpaces(month.End);
        if (next == month.End || !IsDigitAt(next))
            return false;

        var year = SegmentAt(next);
        if (!IsYear(year) || IsJoinedAt(year.End))
            return false;

        _tokens.OpenWhole(day.Start);
        AddSegment(day);
        AddSegment(month, " ");
        AddSegment(year, " ");
        _tokens.CloseWhole(TokenType.Date, year.End);
        end = year.End;
        return true;
    }

    private readonly bool IsDate(ReadOnlySpan<Segment> chain)
    {
        if (chain.Length != 3 || !chain[0].IsNumber || !chain[1].IsNumber || !chain[2].IsNumber)
            return false;

        var joiner = _text[chain[0].End];
        if (_text[chain[1].End] != joiner || Dates.MonthOf(_text[chain[1].Start..chain[1].End]) == 0)
            return false;

        return joiner switch
        {
            '.' => IsYear(chain[2]) && Dates.DayOf(_text[chain[0].Start..chain[0].End]) > 0,
            '-' => IsYear(chain[0]) && Dates.DayOf(_text[chain[2].Start..chain[2].End]) > 0,
            _ => false,
        };
    }

    private static bool IsYear(Segment segment) => segment.IsNumber && segment.Length == Dates.YearLength;
}
