namespace KnowledgeBase.Search.Suggestions;

/// <summary>Changes one word of a query and leaves the rest as it was typed.</summary>
internal static class QueryText
{
    /// <summary>The query with another word in place of the first such one; null when it does not stand there as a whole word.</summary>
    public static string? Replace(string query, string word, string other) =>
        PlaceOf(query, word) is { } at ? $"{query[..at]}{other}{query[(at + word.Length)..]}" : null;

    /// <summary>The query without the first such word; null when it does not stand there as a whole word or nothing would be left.</summary>
    public static string? Remove(string query, string word)
    {
        if (Replace(query, word, " ") is not { } rest || !rest.Any(char.IsLetterOrDigit))
            return null;

        return string.Join(' ', rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int? PlaceOf(string query, string word)
    {
        if (word.Length == 0)
            return null;

        for (var at = query.IndexOf(word, StringComparison.Ordinal); at >= 0; at = query.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(query, at) && IsBoundary(query, at + word.Length))
                return at;
        }

        return null;
    }

    private static bool IsBoundary(string query, int at) =>
        at == 0 || at == query.Length || !char.IsLetterOrDigit(query[at - 1]) || !char.IsLetterOrDigit(query[at]);
}
