using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Words;

/// <summary>Dates in words, as exact as they are known; independent of the machine's culture data.</summary>
public static class CitationDates
{
    private static readonly string[] PolishGenitive =
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    private static readonly string[] PolishNominative =
        ["styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>28 marca 2023</c>, <c>March 28, 2023</c>.</summary>
    public static string Day(DateOnly day, CitationLanguage language) => InWords(day.Year, day.Month, day.Day, language);

    /// <summary><c>2023</c>, <c>marzec 2023</c>, <c>28 marca 2023</c>; <c>March 2023</c>, <c>March 28, 2023</c>.</summary>
    public static string InWords(PartialDate date, CitationLanguage language) => InWords(date.Year, date.Month, date.Day, language);

    /// <summary>With the year in front, for styles that order by it: <c>2023, 28 marca</c>, <c>2023, March 28</c>.</summary>
    public static string YearFirst(PartialDate date, CitationLanguage language) => (language, date.Month, date.Day) switch
    {
        (_, null, _) => $"{date.Year}",
        (CitationLanguage.Polish, { } month, { } day) => $"{date.Year}, {day} {PolishGenitive[month - 1]}",
        (CitationLanguage.Polish, { } month, null) => $"{date.Year}, {PolishNominative[month - 1]}",
        (_, { } month, { } day) => $"{date.Year}, {English[month - 1]} {day}",
        (_, { } month, null) => $"{date.Year}, {English[month - 1]}",
    };

    private static string InWords(int year, int? month, int? day, CitationLanguage language) => (language, month, day) switch
    {
        (_, null, _) => $"{year}",
        (CitationLanguage.Polish, { } named, { } ofMonth) => $"{ofMonth} {PolishGenitive[named - 1]} {year}",
        (CitationLanguage.Polish, { } named, null) => $"{PolishNominative[named - 1]} {year}",
        (_, { } named, { } ofMonth) => $"{English[named - 1]} {ofMonth}, {year}",
        (_, { } named, null) => $"{English[named - 1]} {year}",
    };
}
