using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishDateWords : IDateWords
{
    private static readonly string[] Genitive =
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    private static readonly string[] Nominative =
        ["styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"];

    /// <summary><c>2023</c>, <c>marzec 2023</c>, <c>28 marca 2023</c>.</summary>
    public string Of(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{day} {Genitive[month - 1]} {date.Year}",
        ({ } month, null) => $"{Nominative[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };
}
