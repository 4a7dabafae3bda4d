namespace KnowledgeBase.Web.Searching;

/// <summary>The beginning of a query, for places where the whole of a long one would crowd out the rest.</summary>
public static class ShortQuery
{
    /// <param name="query">The query.</param>
    /// <param name="length">How much of it is enough; half a character is left out.</param>
    public static string Of(string query, int length)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return query.Length <= length ? query : query[..(char.IsHighSurrogate(query[length - 1]) ? length - 1 : length)] + "…";
    }
}
