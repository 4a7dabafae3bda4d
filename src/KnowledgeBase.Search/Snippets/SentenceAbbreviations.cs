namespace KnowledgeBase.Search.Snippets;

/// <summary>Words after which a full stop does not end a sentence.</summary>
internal static class SentenceAbbreviations
{
    /// <summary>Always followed by more of the sentence.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inner = Lookup(
        "al", "ang", "art", "cyt", "ds", "dr", "dyr", "dz", "gen", "gm", "godz", "hab", "im", "inż", "kpt", "ks", "lit", "m.in",
        "mgr", "mld", "mln", "np", "nr", "ob", "ok", "os", "par", "pkt", "pl", "płk", "por", "pow", "poz", "prof", "proc",
        "red", "rozdz", "rozp", "str", "św", "tel", "tj", "tys", "tzn", "tzw", "ul", "ust", "wg", "woj", "ww", "wyd",
        "zał", "zarz", "zm", "zob");

    /// <summary>May end a sentence: then an upper-case letter follows, never a number.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Outer = Lookup(
        "in", "itd", "itp", "n.e", "o.o", "p.n.e", "r", "w");

    /// <summary>Whether the full stop after the word belongs to the word.</summary>
    public static bool Forbids(ReadOnlySpan<char> word, bool numberFollows)
    {
        if (Outer.Contains(word))
            return numberFollows;

        return Inner.Contains(word) || IsInitials(word) || IsOrdinal(word);
    }

    // "J. Nowak", "Dz.U.", "M.P.": every piece is a letter or two.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var piece in word.Split('.'))
            longest = Math.Max(longest, word[piece].Length);

        return longest > 0 && !char.IsDigit(word[0]) && longest <= (word.Contains('.') ? 3 : 1);
    }

    // "2. Kongres" and "12. edycja"; a year is longer and may well end its sentence.
    private static bool IsOrdinal(ReadOnlySpan<char> word) => word is { Length: 1 or 2 } && !word.ContainsAnyExceptInRange('0', '9');

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
