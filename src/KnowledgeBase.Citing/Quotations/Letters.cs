using System.Globalization;
using System.Text;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>What a character means to who compares texts: typography is passed over, letters are not.</summary>
internal static class Letters
{
    private const char SoftHyphen = '\u00AD';

    public static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || IsMarkOfLetter(letter);

    /// <summary>An accent that follows its letter (NFD).</summary>
    public static bool IsMarkOfLetter(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsDash(char sign) => sign is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    public static bool IsApostrophe(char sign) => sign is '\'' or '\u2019' or '\u02BC';

    /// <summary>Soft hyphens and characters without width: they are in a word, and no part of it.</summary>
    public static bool IsInvisible(char sign) => sign is SoftHyphen || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format;

    /// <summary>What may differ between a text and its faithful quotation: spaces, quotation marks, marks of Markdown, bullets.</summary>
    public static bool IsPassedOver(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || IsInvisible(sign) || IsQuotationMark(sign)
        || sign is '*' or '_' or '#' or '`' or '~' or '^' or '\\' or '|' or '•' or '·' or '▪' or '●' or '[' or ']' or '\uFFFD' or '\u00B4';

    public static bool IsQuotationMark(char sign) =>
        sign is '"' or '\'' or '«' or '»' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or '\uFF02';

    /// <summary>Composes letters and takes ligatures apart; other compatibility characters stay, since „10²” is not „102”.</summary>
    public static string Normalize(string word)
    {
        if (word.All(char.IsAscii))
            return word;

        var letters = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter is >= '\uFB00' and <= '\uFB06')
                _ = letters.Append(letter.ToString().Normalize(NormalizationForm.FormKC));
            else
                _ = letters.Append(letter);
        }

        return letters.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Small letters without accents, to find what was written without them.</summary>
    public static string Fold(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (!IsMarkOfLetter(letter) && !IsDash(letter))
                _ = letters.Append(letter is 'ł' or 'Ł' ? 'l' : char.ToLowerInvariant(letter));
        }

        return letters.ToString();
    }

    /// <summary>The word with its first letter in the other case.</summary>
    public static string OtherCase(string word)
    {
        if (word.Length == 0)
            return word;

        var first = char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0]);
        return first + word[1..];
    }
}
