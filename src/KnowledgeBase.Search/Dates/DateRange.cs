using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Dates;

/// <summary>
/// A range of dates, written alike in a query and in an address: <c>2021..2023</c>, <c>2022-03..</c>, <c>..2023-06-14</c>,
/// <c>2022</c>.
/// </summary>
/// <remarks>
/// An entry lies in it when it may: one of which only the year is known lies in each month of that year, and an edition in
/// each year it lasts.
/// </remarks>
public sealed record DateRange
{
    private const string Dots = "..";

    /// <summary>Years joined as texts join them; without an end it is no range, as a dash may stand for anything.</summary>
    private const string Dashes = "–—";

    private const int YearLength = 4;

    // In days of the calendar.
    private readonly int _start;
    private readonly int _end;

    private DateRange(PartialDate? first, PartialDate? last)
    {
        (First, Last) = (first, last);
        (_start, _end) = ((first?.FirstDay ?? DateOnly.MinValue).DayNumber, (last?.LastDay ?? DateOnly.MaxValue).DayNumber);
    }

    /// <summary>Where it begins; null for no limit.</summary>
    public PartialDate? First { get; }

    /// <summary>Where it ends, the whole of that year or month included; null for no limit.</summary>
    public PartialDate? Last { get; }

    /// <summary>Whether it is one year as a whole.</summary>
    public bool IsYear => First is { Month: null } && First == Last;

    /// <summary>What lies between two dates, whichever comes first; null when neither is given.</summary>
    public static DateRange? Between(PartialDate? first, PartialDate? last) => (first, last) switch
    {
        (null, null) => null,
        _ => AreReversed(first, last) ? new DateRange(last, first) : new DateRange(first, last),
    };

    /// <summary>Whether the first of two dates is later than the last.</summary>
    public static bool AreReversed(PartialDate? first, PartialDate? last) => first?.FirstDay > last?.LastDay;

    /// <summary>Reads a year, a month, a day, or a range from one to another; null for what is none.</summary>
    public static DateRange? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PartialDate.TryParse(text, out var only))
            return new DateRange(only, only);

        return Split(text) is var (first, last) && TryReadBound(first, out var from) && TryReadBound(last, out var to) ? Between(from, to) : null;
    }

    /// <summary>Whether the entry has a date in the range, or may have.</summary>
    public bool Holds(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.Date is { } date && Meets(date.FirstDay.DayNumber, date.LastDay.DayNumber))
            || (entry is ProgrammeEdition edition && MeetsYears(edition.FirstYear, Math.Max(edition.FirstYear, edition.LastYear)));
    }

    /// <summary>Whether some of the year lies in the range.</summary>
    public bool MeetsYear(int year) => MeetsYears(year, year);

    /// <summary>Whether some day lies in the range, of those from one to another.</summary>
    /// <param name="first">The first, as <see cref="DateOnly.DayNumber"/> has it.</param>
    /// <param name="last">The last.</param>
    internal bool Meets(int first, int last) => first <= _end && last >= _start;

    /// <summary>As it is typed.</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First}{Dots}{Last}";

    private bool MeetsYears(int first, int last) => Meets(new DateOnly(first, 1, 1).DayNumber, new DateOnly(last, 12, 31).DayNumber);

    private static (string First, string Last)? Split(string text)
    {
        if (text.Split(Dots) is [var first, var last])
            return (first, last);

        var dash = text.AsSpan().IndexOfAny(Dashes);
        if (dash < 0 && text.Length == (2 * YearLength) + 1 && text[YearLength] == '-')
            dash = YearLength;

        return dash > 0 && dash < text.Length - 1 ? (text[..dash], text[(dash + 1)..]) : null;
    }

    private static bool TryReadBound(string text, out PartialDate? bound)
    {
        bound = PartialDate.TryParse(text, out var date) ? date : null;
        return bound is not null || text.Length == 0;
    }
}
