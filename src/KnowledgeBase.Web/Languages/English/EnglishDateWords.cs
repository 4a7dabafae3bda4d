using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishDateWords : IDateWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>2023</c>, <c>March 2023</c>, <c>28 March 2023</c>.</summary>
    public string Of(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{day} {Months[month - 1]} {date.Year}",
        ({ } month, null) => $"{Months[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };
}
