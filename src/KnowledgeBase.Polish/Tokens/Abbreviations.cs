using System.Collections.Frozen;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>Closed lists that tell abbreviations and the endings put on them.</summary>
internal static class Abbreviations
{
    // Forms of other words too (poz: poza, ust: usta), but in official texts these are what they are.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fixed =
        Set("art", "ust", "pkt", "poz", "lit", "nr", "zał", "tj", "tzn", "tzw", "itp", "itd", "np", "ww", "ul", "al", "pl", "os", "godz", "tys", "mln", "mld", "str", "wg", "dr", "prof", "hab", "inż", "mgr", "woj", "pow", "gm", "zl");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        Set("a", "u", "owi", "em", "iem", "ie", "e", "y", "i", "ów", "om", "ami", "ach", "ę", "ą", "o", "ego", "emu", "im", "m", "ych", "ich", "s", "ów", "ow", "ka", "ki", "ek", "owie");

    public static bool IsFixed(ReadOnlySpan<char> text) => text.Length <= 4 && Contains(Fixed, text);

    /// <summary>True for what is put on an abbreviation or a foreign name to inflect it: PPP-u, Kennedy'ego.</summary>
    public static bool IsEnding(ReadOnlySpan<char> text) => text.Length <= 4 && Contains(Endings, text);

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[text.Length];
        return text.ToLowerInvariant(lower) >= 0 && set.Contains(lower);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
