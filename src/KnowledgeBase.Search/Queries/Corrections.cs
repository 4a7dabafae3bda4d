using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Queries;

/// <summary>Finds for a word that stands nowhere in the index the words of the index that it is probably an error for.</summary>
internal sealed class Corrections(PolishText analysis, TermDictionary terms)
{
    /// <summary>How much likelier than another a correction must be to be meant alone.</summary>
    private const float Margin = 0.25f;

    /// <summary>Another ending of the same word is less likely than any error.</summary>
    private const float AnotherEnding = TypingErrors.Limit;

    private const int ShortestStem = 5;

    private const int LongestEnding = 3;

    /// <summary>More than a few possibilities tell that nobody can know.</summary>
    private const int MostWords = 4;

    /// <summary>Likely words, the likeliest first, each with its lemmas that occur; empty when there is none.</summary>
    public IReadOnlyList<Correction> Of(string word)
    {
        if (word.Length < SpellingCorrector.ShortestWord)
            return [];

        var candidates = FromLexicon(word).Concat(FromIndex(word))
            .OrderBy(candidate => candidate.Cost)
            .ThenByDescending(candidate => candidate.Documents)
            .ToList();
        return [.. candidates
            .TakeWhile(candidate => candidate.Cost <= candidates[0].Cost + Margin)
            .DistinctBy(candidate => candidate.Lemmas[0])
            .Take(MostWords)];
    }

    // A form of a word that the index has in other forms: "finasowaniem" where texts say "finansowania".
    private IEnumerable<Correction> FromLexicon(string word) => analysis.Spelling.CandidatesFor(word).Select(Of).OfType<Correction>();

    // Names and new words, which no dictionary has.
    private IEnumerable<Correction> FromIndex(string word) => terms.WithOneError(word).Concat(WithSameStem(word))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(spelling => (Form: spelling, Cost: SpellingCorrector.CostOf(word, spelling) ?? CostOfEnding(word, spelling)))
        .Where(near => near.Cost is not null)
        .Select(near => Of(new SpellingCandidate(near.Form, near.Cost!.Value)))
        .OfType<Correction>();

    private IEnumerable<string> WithSameStem(string word) => word.Length < ShortestStem
        ? []
        : terms.WithPrefix(word[..Math.Max(ShortestStem, word.Length - LongestEnding)], limit: int.MaxValue).Words.Select(spelling => spelling.Text);

    // A name that no dictionary has may be guessed to inflect differently in two of its forms: "Huguenota", "Huguenot".
    private static float? CostOfEnding(string word, string spelling)
    {
        var shared = word.AsSpan().CommonPrefixLength(spelling);
        return shared >= ShortestStem && Math.Max(word.Length, spelling.Length) - shared <= LongestEnding ? AnotherEnding : null;
    }

    private Correction? Of(SpellingCandidate candidate)
    {
        var lemmas = analysis.Analyze(candidate.Form)
            .SelectMany(token => token.LikelyLemmas)
            .Select(lemma => (Lemma: lemma, Documents: terms.DocumentFrequency(FlavouredTerm.Lemma(lemma))))
            .Where(found => found.Documents > 0)
            .OrderByDescending(found => found.Documents)
            .ToList();
        return lemmas.Count == 0
            ? null
            : new Correction(candidate.Form, candidate.Cost, [.. lemmas.Select(found => found.Lemma)], lemmas[0].Documents);
    }
}

/// <summary>A word that was probably meant.</summary>
/// <param name="Form">The word.</param>
/// <param name="Cost">How unlikely the error is.</param>
/// <param name="Lemmas">Its lemmas that occur in the index, the most frequent first.</param>
/// <param name="Documents">Number of entries that hold the first of them.</param>
internal sealed record Correction(string Form, float Cost, IReadOnlyList<string> Lemmas, int Documents);
