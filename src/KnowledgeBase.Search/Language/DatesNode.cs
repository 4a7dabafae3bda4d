using KnowledgeBase.Search.Dates;

namespace KnowledgeBase.Search.Language;

/// <summary><c>2021</c>, <c>2021..2023</c>, <c>2022-03..</c>, <c>..2023</c>: the dates of a field.</summary>
/// <param name="Range">The dates.</param>
internal sealed record DatesNode(DateRange Range) : QueryNode
{
    /// <summary>Reads a date or a range; null for what is neither.</summary>
    public static DatesNode? TryRead(string text) =>
        DateRange.TryRead(text.TrimEnd(',', ';', ':', '!', '?')) is { } range ? new DatesNode(range) : null;
}
