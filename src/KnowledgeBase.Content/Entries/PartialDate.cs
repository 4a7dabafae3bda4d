using System.Globalization;

namespace KnowledgeBase.Content.Entries;

/// <summary>A date known to the year, to the month or to the day; ordered by its first day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date can mean.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; false for anything else, impossible days included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text?.Length is not (4 or 7 or 10) || !TryRead(text.AsSpan(0, 4), 9999, out var year))
            return false;

        int? month = null;
        int? day = null;
        if (text.Length >= 7 && !TryReadPart(text.AsSpan(4, 3), 12, out month))
            return false;

        if (text.Length == 10 && !TryReadPart(text.AsSpan(7, 3), DateTime.DaysInMonth(year, month!.Value), out day))
            return false;

        date = new PartialDate(year, month, day);
        return true;
    }

    // By hand: the framework's parser of dates loads a culture's data, which a start would wait for.
    private static bool TryReadPart(ReadOnlySpan<char> text, int largest, out int? number)
    {
        var isRead = TryRead(text[1..], largest, out var value) && text[0] == '-';
        number = isRead ? value : null;
        return isRead;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, int largest, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= largest;

    public int CompareTo(PartialDate other) => FirstDay.CompareTo(other.FirstDay);

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
