using System.Collections.Frozen;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>A closed list that tells abbreviations and what they stand for.</summary>
internal static class Abbreviations
{
    // Forms of other words too (ust: usta, poz: poza), but in official texts these are what they are.
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Meanings =
        new Dictionary<string, string>
        {
            ["art"] = "artykuł",
            ["lit"] = "litera",
            ["nr"] = "numer",
            ["pkt"] = "punkt",
            ["poz"] = "pozycja",
            ["tys"] = "tysiąc",
            ["ust"] = "ustęp",
            ["zał"] = "załącznik",
            ["zd"] = "zdanie",
            ["§"] = "paragraf",
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that is always an abbreviation.</summary>
    public static bool Contains(ReadOnlySpan<char> text) => TryGetMeaning(text, out _);

    /// <summary>The lemma an abbreviation stands for: <c>art</c> → <c>artykuł</c>.</summary>
    public static bool TryGetMeaning(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? meaning)
    {
        meaning = null;
        return text.Length <= 3 && Meanings.TryGetValue(text, out meaning);
    }
}
