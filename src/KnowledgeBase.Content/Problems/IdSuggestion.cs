using System.Globalization;
using System.Text;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Problems;

/// <summary>Makes a well-formed identifier out of what an author wrote instead of one.</summary>
internal static class IdSuggestion
{
    /// <summary>The same words in lower case without diacritics, joined by hyphens; null when nothing remains.</summary>
    public static string? For(string text)
    {
        var id = new StringBuilder();
        // "ł" has no decomposition in Unicode, so normalising alone would lose it.
        foreach (var sign in text.ToLowerInvariant().Replace('ł', 'l').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(sign))
                id.Append(sign);
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        var trimmed = id.ToString(0, Math.Min(id.Length, IdForm.MaxLength)).Trim('-');
        return trimmed.Length == 0 ? null : trimmed;
    }
}
