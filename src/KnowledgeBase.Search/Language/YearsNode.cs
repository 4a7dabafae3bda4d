using System.Globalization;

namespace KnowledgeBase.Search.Language;

/// <summary><c>2021</c>, <c>2021..2023</c>, <c>2021..</c>, <c>..2023</c>: the years of a field.</summary>
/// <param name="First">The first year; null for no limit.</param>
/// <param name="Last">The last year; null for no limit.</param>
internal sealed record YearsNode(int? First, int? Last) : QueryNode
{
    private const string Dots = "..";

    private const int LongestYear = 4;

    // "2021–2023" is how texts write it; without an end it is no range, as a dash may stand for anything.
    private static readonly string[] Separators = [Dots, "-", "–", "—"];

    /// <summary>Reads a year or a range; null for what is neither.</summary>
    public static YearsNode? TryRead(string text)
    {
        text = text.TrimEnd(',', ';', ':', '!', '?');
        if (YearOf(text) is { } only)
            return new YearsNode(only, only);

        var separator = Array.Find(Separators, sign => text.Contains(sign, StringComparison.Ordinal));
        if (separator is null || text.Split(separator) is not [var first, var last])
            return null;

        var (from, to) = (YearOf(first), YearOf(last));
        var isOpen = first.Length == 0 || last.Length == 0;
        if ((from is null && first.Length > 0) || (to is null && last.Length > 0) || (from ?? to) is null || (isOpen && separator != Dots))
            return null;

        return from > to ? new YearsNode(to, from) : new YearsNode(from, to);
    }

    public bool Holds(int year) => year >= (First ?? int.MinValue) && year <= (Last ?? int.MaxValue);

    /// <summary>As it is typed.</summary>
    public string Written => First == Last ? Year(First) : $"{Year(First)}{Dots}{Year(Last)}";

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? YearOf(string text) =>
        text.Length <= LongestYear && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
