using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Dates;

/// <summary>What was typed into the two boxes of the form of dates: <c>rok-od=2021&amp;rok-do=2023-06</c>.</summary>
/// <param name="First">The first box, cut to what a date can be.</param>
/// <param name="Last">The second box.</param>
/// <remarks>A form can send nothing else; links have the range as one value of the filter, <c>rok=2021..2023-06</c>.</remarks>
public sealed record DateBounds(string First, string Last)
{
    public const string FirstKey = "rok-od";
    public const string LastKey = "rok-do";

    /// <summary>Longer than any date, so that a cut one is not mistaken for one.</summary>
    public const int MaxLength = 20;

    public static DateBounds None { get; } = new("", "");

    public static DateBounds From(IQueryCollection parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new DateBounds(SearchState.Clean(parameters[FirstKey], MaxLength), SearchState.Clean(parameters[LastKey], MaxLength));
    }

    /// <summary>The range as a value of the filter; none when nothing that was typed is a date.</summary>
    public IEnumerable<string> Chosen => DateRange.Between(DateIn(First), DateIn(Last)) is { } range ? [range.ToString()] : [];

    /// <summary>What was typed and is no date.</summary>
    public IEnumerable<string> Unread => new[] { First, Last }.Where(text => text.Length > 0 && DateIn(text) is null).Distinct();

    /// <summary>Whether the dates were given the wrong way round.</summary>
    public bool AreReversed => DateRange.AreReversed(DateIn(First), DateIn(Last));

    /// <summary>A value of the filter as links have it.</summary>
    public static string Canonical(string value) => DateRange.TryRead(value)?.ToString() ?? value;

    private static PartialDate? DateIn(string text) => PartialDate.TryParse(text, out var date) ? date : null;
}
