using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web;

/// <summary>Dates in Polish, as exact as they are known; the words are ours, so that they do not depend on the machine's culture data.</summary>
public static class PolishDates
{
    private static readonly string[] Genitive =
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    private static readonly string[] Nominative =
        ["styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"];

    /// <summary><c>2023</c>, <c>marzec 2023</c>, <c>28 marca 2023</c>.</summary>
    public static string Format(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{day} {Genitive[month - 1]} {date.Year}",
        ({ } month, null) => $"{Nominative[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };
}
