using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>One word of a rule, in whichever form it is written there.</summary>
internal sealed class RuleWord
{
    private readonly IReadOnlyList<AnalyzedToken> _group;
    private readonly HashSet<string> _readings;

    /// <param name="group">A token, and after it the tokens that it consists of.</param>
    private RuleWord(IReadOnlyList<AnalyzedToken> group)
    {
        _group = group;
        _readings = [.. MeaningsOf(group[0])];
    }

    public bool IsStopWord => _group[0].IsStopWord;

    public IReadOnlyCollection<string> Readings => _readings;

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<RuleWord> ReadAll(string text)
    {
        var tokens = PolishText.Default.Analyze(text);
        var words = new List<RuleWord>();
        for (var next = 0; next < tokens.Count;)
        {
            var end = tokens[next].Position + tokens[next].Span;
            List<AnalyzedToken> group = [.. tokens.Skip(next).TakeWhile(part => part.Position < end)];
            words.Add(new RuleWord(group));
            next += group.Count;
        }

        return words;
    }

    /// <summary>The lemmas by which a word of a rule and a word of a query are the same.</summary>
    /// <remarks>
    /// A word of no dictionary is also taken as it is spelled, so that „mpzp” is the abbreviation; „map” is a form of
    /// „mapa”, and only in capitals an abbreviation.
    /// </remarks>
    public static IEnumerable<string> ReadingsOf(AnalyzedToken token)
    {
        var lemmas = token.LikelyLemmas.Concat(token.RespelledLemmas);
        return token.Route == LemmaRoute.Lexicon ? lemmas : lemmas.Append(token.Exact);
    }

    // Who types a query in capitals may mean the word; who writes a rule so means the abbreviation.
    private static IEnumerable<string> MeaningsOf(AnalyzedToken token) =>
        token.Type == TokenType.Abbreviation && token.LikelyLemmas.Contains(token.Exact) ? [token.Exact] : ReadingsOf(token);

    public bool IsAnyOf(IEnumerable<string> readings) => readings.Any(_readings.Contains);

    /// <summary>The word in any form: the token as a whole, or the smallest parts of it in a row.</summary>
    /// <param name="route">How the word was come by.</param>
    public Pattern PatternBy(MatchRoute route)
    {
        var head = _group[0];
        List<Pattern> ways = [.. _group.Where(token => token.Position == head.Position && token.Span == head.Span).Select(AnyForm)];
        List<Pattern> parts = [.. _group.Where(token => token.Span == 1).Select(AnyForm)];
        if (head.Span > 1 && parts.Count == head.Span)
            ways.Add(new SequencePattern(parts));

        return ways.Count == 1 ? ways[0] : new AnyPattern(ways);

        Pattern AnyForm(AnalyzedToken token) =>
            new WordPattern([.. MeaningsOf(token).Distinct().Select(lemma => new RoutedTerm(FlavouredTerm.Lemma(lemma), route))], token.Span);
    }
}
