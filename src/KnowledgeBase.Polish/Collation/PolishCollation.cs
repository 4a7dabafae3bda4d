using System.Text;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Collation;

/// <summary>
/// Polish alphabetical order as sort keys that are compared ordinally, so that an index can keep them and the order is
/// the same on every machine.
/// </summary>
/// <remarks>
/// The first level compares words letter by letter (a ą b c ć …), numbers by value, digits before letters; hyphens
/// separate words as spaces do. Only texts equal so far are told apart by foreign marks, then by case and punctuation.
/// No key holds a surrogate, so the order is the same for UTF-16 units and for the bytes of UTF-8.
/// </remarks>
public static class PolishCollation
{
    private const string Alphabet = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";

    // Weights: level separator < space < digits < letters of the alphabet < all other letters.
    private const char LevelSeparator = '\u0001';
    private const char Space = '\u0002';
    private const char FirstNumber = '\u0010';
    private const char FirstLetter = '\u0041';

    // Numbers are compared by the number of their digits first. Up to this many digits that is one character.
    private const int LongestNumber = 0x20;

    /// <summary>Compares texts by their keys.</summary>
    public static IComparer<string> Comparer { get; } =
        Comparer<string>.Create((x, y) => string.CompareOrdinal(SortKey(x), SortKey(y)));

    /// <summary>The key of a text.</summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Composition.Compose(text);
        var key = new StringBuilder((composed.Length * 2) + 1);
        AppendPrimary(key, composed);
        _ = key.Append(LevelSeparator);
        AppendRest(key, composed);
        return key.ToString();
    }

    private static void AppendPrimary(StringBuilder key, string text)
    {
        var start = key.Length;
        for (var i = 0; i < text.Length;)
        {
            var letter = text[i];
            if (char.IsAsciiDigit(letter))
            {
                i = AppendNumber(key, text, i);
                continue;
            }

            if (IsSeparator(letter))
                AppendSpace(key, start);
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                AppendLetter(key, char.ToLowerInvariant(letter));
            i++;
        }

        if (key.Length > start && key[^1] == Space)
            key.Length--;
    }

    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.DashPunctuation;

    private static void AppendSpace(StringBuilder key, int start)
    {
        if (key.Length > start && key[^1] != Space)
            _ = key.Append(Space);
    }

    private static void AppendLetter(StringBuilder key, char letter)
    {
        var index = Alphabet.IndexOf(letter, StringComparison.Ordinal);
        if (index < 0)
            index = Alphabet.IndexOf(Folding.Fold(letter), StringComparison.Ordinal);
        if (index >= 0)
            _ = key.Append((char)(FirstLetter + index));
        else
            _ = key.Append(WithoutSurrogate(letter));
    }

    // In the private area, where the order of pairs stays what it is.
    private static char WithoutSurrogate(char letter) =>
        char.IsSurrogate(letter) ? (char)(letter - '\uD800' + '\uE000') : letter;

    private static int AppendNumber(StringBuilder key, string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        var first = start;
        while (first < end - 1 && text[first] == '0')
            first++;

        var length = Math.Min(end - first, LongestNumber);
        _ = key.Append((char)(FirstNumber + length - 1));
        foreach (var digit in text.AsSpan(first, end - first))
            _ = key.Append((char)(FirstNumber + (digit - '0')));
        return end;
    }

    // Unmarked before marked, small before large, as written: the text itself, with its cases exchanged.
    private static void AppendRest(StringBuilder key, string text)
    {
        foreach (var letter in text)
            _ = key.Append(WithoutSurrogate(ExchangeCase(letter)));
    }

    private static char ExchangeCase(char letter) =>
        char.IsLower(letter) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
}
