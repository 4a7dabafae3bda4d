using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Spelling;

/// <summary>Finds the dictionary's words that a typed word may be an error for.</summary>
public sealed class SpellingCorrector(Lexicon lexicon)
{
    /// <summary>Shorter words have too many neighbours for one to be meant.</summary>
    public const int ShortestWord = 4;

    // Longer words are no words; the bound also bounds the work.
    private const int LongestWord = 40;

    /// <summary>Words one error away from a word given in lower case, the likeliest first; empty for a short word.</summary>
    public IReadOnlyList<SpellingCandidate> CandidatesFor(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < ShortestWord or > LongestWord)
            return [];

        return [.. NearForms.Of(lexicon.Automaton, word)
            .Select(found => new SpellingCandidate(found.Key, found.Value))
            .OrderBy(candidate => candidate.Cost)
            .ThenBy(candidate => candidate.Form, StringComparer.Ordinal)];
    }

    /// <summary>Cost of having typed one word for the other by one error, missing marks apart; null when it takes more.</summary>
    public static float? CostOf(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var start = 0;
        var marks = 0f;
        while (start < Math.Min(typed.Length, meant.Length) && Alike(typed[start], meant[start], ref marks))
            start++;

        var (left, right) = (typed.Length, meant.Length);
        while (left > start && right > start && Alike(typed[left - 1], meant[right - 1], ref marks))
            (left, right) = (left - 1, right - 1);

        return ErrorCost(typed[start..left], meant[start..right]) is { } error && error + marks <= TypingErrors.Limit ? error + marks : null;
    }

    private static bool Alike(char typed, char meant, ref float marks)
    {
        if (typed == meant)
            return true;

        if (Letters.Folding.Fold(meant) != typed)
            return false;

        marks += TypingErrors.Mark;
        return true;
    }

    // What is left between the common beginning and end: nothing, one letter on either side, or two in each other's place.
    private static float? ErrorCost(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) => (typed.Length, meant.Length) switch
    {
        (0, 0) => 0,
        (1, 0) => TypingErrors.Insertion,
        (0, 1) => TypingErrors.Omission,
        (1, 1) => TypingErrors.OfSubstitution(typed[0], meant[0]),
        (2, 2) when typed[0] == meant[1] && typed[1] == meant[0] => TypingErrors.Transposition,
        _ => null,
    };
}
