namespace KnowledgeBase.Polish.Families;

/// <summary>
/// The derivations so regular that no list of them is needed: nouns in -ość and adverbs have the family of their
/// adjective, and an adjective with a prefix of place or number that of the adjective without it.
/// </summary>
/// <remarks>They also reach words that no dictionary has (ponadgminny). The few exceptions are stored.</remarks>
public static class RegularDerivation
{
    private const int ShortestRest = 4;
    private const string Quality = "ość";

    private static readonly (string Ending, string Adjective)[] Endings = [(Quality, "y"), (Quality, "i"), ("ie", "y"), ("o", "y"), ("o", "i")];

    private static readonly string[] Prefixes =
        ["ponad", "poza", "między", "śród", "wielo", "przeciw", "anty", "współ", "ogólno", "makro", "mikro", "około", "przy"];

    /// <summary>The number of ways to undo a derivation.</summary>
    public static int Ways => Endings.Length + Prefixes.Length;

    /// <summary>Writes what a lemma would be derived from in one of the ways; 0 when that way does not apply.</summary>
    /// <param name="lemma">A lemma in lower case.</param>
    /// <param name="way">Number of the way, below <see cref="Ways"/>.</param>
    /// <param name="target">Room for a word as long as the lemma.</param>
    /// <returns>The length of what was written.</returns>
    public static int Undo(ReadOnlySpan<char> lemma, int way, Span<char> target)
    {
        return way < Endings.Length
            ? UndoEnding(lemma, Endings[way].Ending, Endings[way].Adjective, target)
            : UndoPrefix(lemma, Prefixes[way - Endings.Length], target);
    }

    /// <summary>
    /// Writes the adjective that a noun in -ość has when no entry says otherwise; 0 for other words. As no entry is
    /// needed for an adjective without family, this saves one for each of its nouns.
    /// </summary>
    public static int UndoUnseen(ReadOnlySpan<char> lemma, Span<char> target) =>
        UndoEnding(lemma, Quality, lemma.Length > Quality.Length && lemma[^(Quality.Length + 1)] is 'k' or 'g' ? "i" : "y", target);

    private static int UndoEnding(ReadOnlySpan<char> lemma, string ending, string adjective, Span<char> target)
    {
        var rest = lemma.Length - ending.Length;
        if (rest < ShortestRest || !lemma.EndsWith(ending))
            return 0;

        lemma[..rest].CopyTo(target);
        adjective.CopyTo(target[rest..]);
        return rest + adjective.Length;
    }

    private static int UndoPrefix(ReadOnlySpan<char> lemma, string prefix, Span<char> target)
    {
        var rest = lemma.Length - prefix.Length;
        if (rest < ShortestRest || !lemma.StartsWith(prefix) || lemma[^1] is not ('y' or 'i'))
            return 0;

        lemma[prefix.Length..].CopyTo(target);
        return rest;
    }
}
