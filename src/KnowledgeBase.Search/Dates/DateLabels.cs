using System.Globalization;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Dates;

/// <summary>Ranges of dates as they are read on screen: <c>2021–2023</c>, <c>od 03.2022</c>, <c>do 14.06.2023</c>.</summary>
internal static class DateLabels
{
    public static string Of(DateRange range) => (range.First, range.Last) switch
    {
        ({ } first, { } last) when first == last => Of(first),
        ({ } first, { } last) => $"{Of(first)}–{Of(last)}",
        ({ } first, null) => $"od {Of(first)}",
        (_, var last) => $"do {Of(last.GetValueOrDefault())}",
    };

    private static string Of(PartialDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(date.Day is { } day ? $"{day:00}." : "")}{(date.Month is { } month ? $"{month:00}." : "")}{date.Year:0000}");
}
