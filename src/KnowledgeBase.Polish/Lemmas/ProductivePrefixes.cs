using System.Collections.Frozen;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Prefixes that make new words out of known ones: mikroretencja, elektromobilność, współfinansowanie.</summary>
internal static class ProductivePrefixes
{
    private const int Shortest = 2;
    private const int Longest = 8;

    // A shorter rest is too often a chance match.
    private const int ShortestRest = 5;

    // Negation is not among them: a negated participle or adjective has the lemma of the plain one, which the rules know.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new[]
    {
        "aero", "agro", "ante", "anty", "arcy", "audio", "auto", "bio", "cyber", "cztero", "de", "długo", "dwu", "eko",
        "eks", "ekstra", "elektro", "euro", "foto", "geo", "hiper", "hydro", "info", "infra", "inter", "jedno", "kilku",
        "kontr", "krio", "krótko", "krypto", "makro", "mega", "meta", "między", "mikro", "mini", "mono",
        "moto", "multi", "nad", "nano", "neo", "neuro", "niby", "nisko", "nowo", "około", "para", "pięcio", "po",
        "pod", "pół", "poli", "ponad", "post", "poza", "pra", "pre", "pro", "proto", "przeciw", "przed", "pseudo",
        "psycho", "quasi", "radio", "re", "retro", "samo", "socjo", "sub", "super", "śród", "średnio", "techno", "tele",
        "termo", "trans", "trój", "ultra", "video", "wewnątrz", "wideo", "wielo", "współ", "wysoko", "zoo", "żyro",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the longest prefix the word begins with, shorter than the limit; 0 when there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> form, int below = Longest + 1)
    {
        for (var length = Math.Min(below - 1, form.Length - ShortestRest); length >= Shortest; length--)
        {
            if (Prefixes.Contains(form[..length]))
                return length;
        }

        return 0;
    }
}
