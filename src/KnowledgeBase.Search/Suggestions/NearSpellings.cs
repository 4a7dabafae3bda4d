using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Finds for a word that stands somewhere, but rarely, other words of the index that may have been meant.</summary>
/// <remarks>A word that stands nowhere and is in no dictionary is corrected without asking; see <see cref="Corrections"/>.</remarks>
internal sealed class NearSpellings(PolishText analysis, TermDictionary terms)
{
    /// <summary>Neighbours are often words themselves; where the other is not ten times as frequent, the typed one is as likely meant.</summary>
    private const int FarMoreFrequent = 10;

    /// <summary>Each costs an analysis and a look at its postings; the likeliest errors come first.</summary>
    private const int MostCompared = 40;

    private const int MostWords = 3;

    /// <summary>A word so short has too many neighbours for one by any letter; a likely slip is still one.</summary>
    private const int ShortWord = 5;

    private const float MostCostOfShortWord = TypingErrors.Omission;

    /// <summary>Words in their likeliest near form, the likeliest error first and of equal ones the most frequent word.</summary>
    public IReadOnlyList<string> Of(QueryUnit unit)
    {
        if (WordOf(unit) is not { } word)
            return [];

        var own = unit.Pattern.Terms.Select(routed => routed.Term).ToHashSet();
        var least = Math.Max(1, FarMoreFrequent * own.Max(terms.DocumentFrequency));
        return [.. Candidates(word)
            .OrderBy(candidate => candidate.Cost)
            .ThenBy(candidate => candidate.Form, StringComparer.Ordinal)
            .Take(MostCompared)
            .Select(candidate => (candidate.Form, candidate.Cost, Lemma: LemmaOf(candidate.Form, own)))
            .Where(candidate => candidate.Lemma is not null)
            .Select(candidate => (candidate.Form, candidate.Cost, candidate.Lemma, Documents: terms.DocumentFrequency(candidate.Lemma!.Value)))
            .Where(candidate => candidate.Documents >= least)
            .OrderBy(candidate => candidate.Cost)
            .ThenByDescending(candidate => candidate.Documents)
            .DistinctBy(candidate => candidate.Lemma)
            .Select(candidate => candidate.Form)
            .Take(MostWords)];
    }

    private string? WordOf(QueryUnit unit) => unit.Pattern is WordPattern && unit.Corrections.Count == 0 && analysis.Analyze(unit.Text)
        is [{ Type: TokenType.Word, IsStopWord: false, Exact.Length: >= SpellingCorrector.ShortestWord } token] ? token.Exact : null;

    private IEnumerable<SpellingCandidate> Candidates(string word)
    {
        var most = word.Length <= ShortWord ? MostCostOfShortWord : TypingErrors.Limit;
        return terms.WithOneError(word)
            .Select(spelling => (Form: spelling, Cost: SpellingCorrector.CostOf(word, spelling)))
            .Where(near => near.Cost > 0 && near.Cost <= most)
            .Select(near => new SpellingCandidate(near.Form, near.Cost!.Value));
    }

    // Another form of what was looked for anyway is no other word.
    private FlavouredTerm? LemmaOf(string form, HashSet<FlavouredTerm> own)
    {
        if (analysis.Analyze(form) is not [{ Type: TokenType.Word, IsStopWord: false } token] || own.Contains(FlavouredTerm.Exact(token.Exact)))
            return null;

        var lemmas = token.LikelyLemmas.Select(FlavouredTerm.Lemma).ToList();
        return lemmas.Exists(own.Contains) ? null : lemmas[0];
    }
}
