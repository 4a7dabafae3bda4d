using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>One way of a rule, from what is looked for to what is found besides.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="From">What is looked for.</param>
/// <param name="To">What is found besides.</param>
internal sealed record SynonymPath(SynonymRule Rule, RulePhrase From, RulePhrase To)
{
    /// <summary>What to look for besides.</summary>
    public Pattern Pattern { get; } = To.PatternBy(Rule.Kind == SynonymKind.Abbreviation ? MatchRoute.Abbreviation : MatchRoute.Synonym);

    /// <summary>The ways of all rules, but those that lead nowhere.</summary>
    public static IEnumerable<SynonymPath> Of(IEnumerable<SynonymRule> rules) =>
        from rule in rules
        from pair in rule.Pairs
        let path = (From: new RulePhrase(pair.From), To: new RulePhrase(pair.To))
        where path.From.Words.Count > 0 && path.To.Words.Count > 0
        select new SynonymPath(rule, path.From, path.To);
}
