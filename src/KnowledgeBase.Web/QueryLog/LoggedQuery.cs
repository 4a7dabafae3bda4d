using System.Globalization;
using System.Text;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>What the log keeps of the words that were typed.</summary>
public static class LoggedQuery
{
    /// <summary>A long question; what is longer was pasted, and is nobody's query but one person's text.</summary>
    private const int MaxLength = 200;

    /// <summary>The words in small letters with single spaces; null for none, for a text that is too long, and for what looks like personal data.</summary>
    public static string? Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var query = new StringBuilder(Math.Min(typed.Length, MaxLength));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                AddSpace(query);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                _ = query.Append(Rune.ToLowerInvariant(rune));
        }

        var words = query.ToString().TrimEnd();
        return words.Length is 0 or > MaxLength || PersonalData.LooksLike(words) ? null : words;
    }

    private static void AddSpace(StringBuilder query)
    {
        if (query.Length > 0 && query[^1] != ' ')
            _ = query.Append(' ');
    }
}
