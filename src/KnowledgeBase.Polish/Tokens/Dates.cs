using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>Days as Polish texts write them (1 stycznia 2021, 01.01.2021, 2021-01-01) and the one way that stands for all.</summary>
internal static class Dates
{
    /// <summary>Length of <c>2021-01-01</c>, ISO 8601's calendar date.</summary>
    public const int IsoLength = 10;

    public const int YearLength = 4;

    private const int LastMonth = 12;
    private const int LastDay = 31;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".Split(' ').Index()
            .Append((8, "wrzesnia"))
            .Append((9, "pazdziernika"))
            .ToFrozenDictionary(month => month.Item2, month => month.Item1 + 1, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of the month in figures or by its name in the genitive; 0 for what is none.</summary>
    public static int MonthOf(ReadOnlySpan<char> text) =>
        Months.TryGetValue(text, out var month) ? month : NumberOf(text) is var number and <= LastMonth ? number : 0;

    /// <summary>Day of a month; 0 for what is none. February's thirtieth passes: whoever writes it means a day.</summary>
    public static int DayOf(ReadOnlySpan<char> text) => NumberOf(text) is var day and <= LastDay ? day : 0;

    /// <summary>Writes the date that a term of three parts says, as ISO 8601 has it.</summary>
    public static void WriteIso(ReadOnlySpan<char> term, Span<char> iso)
    {
        Span<Range> parts = stackalloc Range[3];
        _ = term.SplitAny(parts, "-. ");
        var yearFirst = parts[0].End.Value == YearLength;
        term[parts[yearFirst ? 0 : 2]].CopyTo(iso);
        WriteTwoDigits(MonthOf(term[parts[1]]), iso[YearLength..]);
        WriteTwoDigits(DayOf(term[parts[yearFirst ? 2 : 0]]), iso[(IsoLength - 3)..]);
    }

    private static void WriteTwoDigits(int number, Span<char> target)
    {
        target[0] = '-';
        target[1] = (char)('0' + (number / 10));
        target[2] = (char)('0' + (number % 10));
    }

    private static int NumberOf(ReadOnlySpan<char> text) =>
        text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
