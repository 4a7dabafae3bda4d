using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Queries;

/// <summary>Turns the tokens of one segment of a query into units.</summary>
internal static class UnitReader
{
    /// <summary>One unit per word; a token that consists of others is one unit with its parts.</summary>
    public static IEnumerable<QueryUnit> Words(IReadOnlyList<AnalyzedToken> tokens)
    {
        var next = 0;
        while (next < tokens.Count)
        {
            var token = tokens[next];
            var end = token.Position + token.Span;
            var group = tokens.Skip(next).TakeWhile(part => part.Position < end).ToList();
            yield return new QueryUnit(token.Text, Forms(group), token.Position, token.IsStopWord);
            next += group.Count;
        }
    }

    /// <summary>One unit for a quoted phrase: its words in this order and in these forms.</summary>
    public static QueryUnit? Phrase(string text, IReadOnlyList<AnalyzedToken> tokens)
    {
        // A token such as "80%" stands at the position of its part "80"; what was quoted is the whole.
        var words = tokens.Where(token => token.Span == 1).DistinctBy(token => token.Position).Select(Spelling).ToList();
        return words.Count == 0 ? null : new QueryUnit(text, Sequence(words), tokens[0].Position, IsStopWord: false);
    }

    /// <summary>A token with its parts: each token that stands at the start as a whole, or the smallest parts in a row.</summary>
    private static Pattern Forms(List<AnalyzedToken> group)
    {
        var wholes = group.Where(token => token.Position == group[0].Position && token.Span == group[0].Span)
            .Select(AnyForm)
            .ToList();
        var parts = group.Where(token => token.Span == 1).Select(AnyForm).ToList();
        if (group[0].Span > 1 && parts.Count == group[0].Span)
            wholes.Add(Sequence(parts));

        return wholes.Count == 1 ? wholes[0] : new AnyPattern(wholes);
    }

    private static Pattern Sequence(List<Pattern> parts) => parts.Count == 1 ? parts[0] : new SequencePattern(parts);

    private static Pattern AnyForm(AnalyzedToken token) => new WordPattern(
        [
            .. MayLackPolishLetters(token) ? SpellingTerms(token) : [Exact(token)],
            .. token.LikelyLemmas.Select(lemma => Weighted(PolishField.Lemma, lemma, RankingWeights.Inflection)),
            .. token.RespelledLemmas.Select(lemma => Weighted(PolishField.Lemma, lemma, RankingWeights.Respelling)),
        ],
        token.Span);

    private static Pattern Spelling(AnalyzedToken token) => new WordPattern(SpellingTerms(token), token.Span);

    // "zadania" is a word spelled right, and no slip for "żądania"; "sad" may be one for "sąd".
    private static bool MayLackPolishLetters(AnalyzedToken token) =>
        token.Route != LemmaRoute.Lexicon || token.RespelledLemmas.Count > 0;

    // Who types Polish letters means them: "sąd" is not "sad". Who types none may mean any.
    private static WeightedTerm[] SpellingTerms(AnalyzedToken token) => token.Exact == token.Folded
        ? [Exact(token), Weighted(PolishField.Folded, token.Folded, RankingWeights.FoldedForm)]
        : [Exact(token)];

    private static WeightedTerm Exact(AnalyzedToken token) => Weighted(PolishField.Exact, token.Exact, RankingWeights.ExactForm);

    private static WeightedTerm Weighted(PolishField flavour, string term, float weight) =>
        new(new FlavouredTerm(flavour, FlavourTerms.Bounded(term)), weight);
}
