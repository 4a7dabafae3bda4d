using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>What may be done to a quotation: twelve ways that leave it faithful, twelve that alter it.</summary>
public static partial class QuotationWays
{
    /// <summary>Ways of typesetting and editing; null where a text gives no occasion.</summary>
    public static IReadOnlyList<(string Name, Func<string, Random, string?> Apply)> Faithful { get; } =
    [
        ("as it is", (text, _) => text),
        ("broken into lines", (text, random) => ReplaceSome(text, random, ' ', "\n")),
        ("spaces that do not break", (text, random) => ReplaceSome(text, random, ' ', "\u00A0")),
        ("soft hyphens", (text, random) => AtLongWord(text, random, (word, place) => word.Insert(place, "\u00AD"))),
        ("hyphenated at the end of a line", (text, random) => AtLongWord(text, random, (word, place) => word.Insert(place, "-\n"))),
        ("other quotation marks", (text, _) => text.Contains('„', StringComparison.Ordinal) ? text.Replace('„', '«').Replace('”', '»') : null),
        ("decomposed letters", (text, _) => text.Normalize(NormalizationForm.FormD)),
        ("ligatures", (text, _) => text.Contains("fi", StringComparison.Ordinal) ? text.Replace("fi", "ﬁ", StringComparison.Ordinal) : null),
        ("first letter in the other case", (text, _) => char.IsLetter(text[0]) ? (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..] : null),
        ("marked omission", Omission),
        ("editor's bracket", Bracket),
        ("other dashes", (text, _) => text.Contains('–', StringComparison.Ordinal) ? text.Replace('–', '—') : null),
    ];

    /// <summary>Ways that make other words of them; null where a text gives no occasion.</summary>
    public static IReadOnlyList<(string Name, Func<string, WordStock, string?> Apply)> Altering { get; } =
    [
        ("a word replaced", (text, stock) => ForOne(text, stock.Random, (_, _) => true, word => stock.OtherThan(word))),
        ("a word left out", (text, stock) => Words(text) is { Length: > 5 } words && Inner(words, stock.Random) is var place ? Join([.. words[..place], .. words[(place + 1)..]]) : null),
        ("a word put in", (text, stock) => Words(text) is var words && Inner(words, stock.Random) is var place ? Join([.. words[..place], stock.Word(), .. words[place..]]) : null),
        ("two words swapped", Swap),
        ("a number changed", (text, stock) => Number().Matches(text) is { Count: > 0 } numbers ? ReplaceAt(text, numbers[stock.Random.Next(numbers.Count)], number => Digits(number, stock.Random)) : null),
        ("a negation put in or left out", Negation),
        ("letters without accents", (text, stock) => ForOne(text, stock.Random, (word, _) => word.Any(IsAccented), word => Unaccented(word))),
        ("a capital in the middle", (text, stock) => ForOne(text, stock.Random, (word, _) => char.IsLower(word[0]), word => char.ToUpperInvariant(word[0]) + word[1..])),
        ("another ending", (text, stock) => ForOne(text, stock.Random, (word, _) => word.Length > 5 && word.All(char.IsLetter), word => word[^1] == 'y' ? word[..^1] + "ami" : word[^1] == 'i' ? word[..^1] + "em" : word[..^1] + "y")),
        ("every fifth word replaced", (text, stock) => Words(text) is { Length: > 9 } words ? Join([.. words.Select((word, place) => place % 5 == 2 ? stock.OtherThan(word) : word)]) : null),
        ("a silent cut", (text, stock) => Words(text) is { Length: > 16 } words ? Join([.. words[..(words.Length / 3)], .. words[(words.Length * 2 / 3)..]]) : null),
        ("two places joined", (text, stock) => Words(text) is { Length: > 11 } words ? Join([.. words[..(words.Length * 2 / 3)], .. Words(stock.Sentence()).TakeLast(words.Length / 3)]) : null),
    ];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Join(string[] words) => string.Join(' ', words);

    private static int Inner(string[] words, Random random) => 2 + random.Next(Math.Max(1, words.Length - 4));

    private static string? ForOne(string text, Random random, Func<string, int, bool> isFit, Func<string, string> change)
    {
        var words = Words(text);
        var fit = Enumerable.Range(1, Math.Max(0, words.Length - 2)).Where(place => words[place].All(sign => char.IsLetter(sign)) && isFit(words[place], place)).ToList();
        if (fit.Count == 0)
            return null;

        var chosen = fit[random.Next(fit.Count)];
        words[chosen] = change(words[chosen]);
        return Join(words);
    }

    private static string? Swap(string text, WordStock stock)
    {
        var words = Words(text);
        if (words.Length < 6)
            return null;

        var place = Inner(words, stock.Random);
        if (!words[place].All(char.IsLetter) || !words[place + 1].All(char.IsLetter))
            return null;

        (words[place], words[place + 1]) = (words[place + 1], words[place]);
        return Join(words);
    }

    private static string? Negation(string text, WordStock stock)
    {
        if (text.Contains(" nie ", StringComparison.Ordinal))
            return text.Replace(" nie ", " ", StringComparison.Ordinal);

        var words = Words(text);
        var place = Inner(words, stock.Random);
        return Join([.. words[..place], "nie", .. words[place..]]);
    }

    private static string Digits(string number, Random random)
    {
        var place = random.Next(number.Length);
        return number[..place] + (char)('0' + ((number[place] - '0' + 1 + random.Next(8)) % 10)) + number[(place + 1)..];
    }

    private static string ReplaceAt(string text, Match match, Func<string, string> change) => text[..match.Index] + change(match.Value) + text[(match.Index + match.Length)..];

    private static string? ReplaceSome(string text, Random random, char old, string with)
    {
        var changed = string.Concat(text.Select(sign => sign == old && random.Next(4) == 0 ? with : sign.ToString()));
        return changed == text ? null : changed;
    }

    private static string? AtLongWord(string text, Random random, Func<string, int, string> change)
    {
        var words = LongWord().Matches(text);
        return words.Count == 0 ? null : ReplaceAt(text, words[random.Next(words.Count)], word => change(word, 3 + random.Next(word.Length - 5)));
    }

    private static string? Omission(string text, Random random)
    {
        var words = Words(text);
        if (words.Length < 12)
            return null;

        var start = 4 + random.Next(words.Length - 9);
        var count = 1 + random.Next(words.Length - start - 4);
        return Join([.. words[..start], random.Next(3) switch { 0 => "[…]", 1 => "(...)", _ => "[...]" }, .. words[(start + count)..]]);
    }

    private static string? Bracket(string text, Random random)
    {
        var words = Words(text);
        if (words.Length < 10)
            return null;

        var place = 4 + random.Next(words.Length - 8);
        if (random.Next(2) == 0)
            return Join([.. words[..place], "[samorząd]", .. words[place..]]);

        return words[place].All(char.IsLetter) ? Join([.. words[..place], "[te podmioty]", .. words[(place + 1)..]]) : null;
    }

    private static bool IsAccented(char letter) => "ąćęłńóśźż".Contains(letter, StringComparison.Ordinal);

    private static string Unaccented(string word) =>
        string.Concat(word.Select(letter => "ąćęłńóśźż".IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 ? "acelnoszz"[place] : letter));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{Ll}{8,}")]
    private static partial Regex LongWord();
}
