using KnowledgeBase.Search.Conditions;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Finds the documents that answer a query: those with all its words or, failing that, with as much of it as can be had.</summary>
/// <param name="plan">The query.</param>
/// <param name="isQuestion">Whether it is a sentence, few of whose words need stand in an answer.</param>
/// <param name="collectorFor">Makes the collector of an attempt.</param>
internal sealed class QueryMatcher(QueryPlan plan, bool isQuestion, Func<MatchRule, HitCollector> collectorFor)
{
    private readonly DocumentScorer _scorer = plan.Condition is { } condition ? new ConditionScorer(plan, condition) : new QueryScorer(plan);

    private MatchRule WholeRule => isQuestion ? MatchRule.ShareOf(plan.Weights.QuestionShare) : MatchRule.All(plan.NeededUnits);

    /// <summary>The rule by which something was found, with what was found.</summary>
    public (MatchRule Rule, HitCollector Found) Match()
    {
        if (plan.WantedUnits == 0)
            return (default, plan.Condition is null ? CollectEverything() : Collect(default));

        var found = Collect(WholeRule);
        if (plan.IsStrict || (found.Matching > 0 && plan.FoundUnits > 0))
            return (WholeRule, found);

        var rule = MatchRule.Relaxed(BestShare());
        return (rule, Collect(rule));
    }

    /// <summary>Whether what was found by the rule answers the whole query: no word of it was left out.</summary>
    public bool IsWhole(MatchRule rule) =>
        plan.WantedUnits == 0 || (rule == WholeRule && (isQuestion || plan.FoundUnits == plan.WantedUnits));

    /// <summary>Number of hits that answer the whole query; nothing is relaxed.</summary>
    public int CountWhole()
    {
        if (plan.WantedUnits == 0)
            return Match().Found.Total;

        return IsWhole(WholeRule) ? Collect(WholeRule).Total : 0;
    }

    /// <summary>What holds anything of the query.</summary>
    public HitCollector MatchAny() => Collect(MatchRule.ShareOf(0));

    private HitCollector CollectEverything()
    {
        var collector = collectorFor(default);
        foreach (var segment in plan.Segments)
        {
            collector.Begin(segment);
            for (var document = 0; document < segment.MaxDocument; document++)
            {
                if (segment.LiveDocuments?.Get(document) != false)
                    collector.Collect(document, score: 0, share: 1, words: 0);
            }

            collector.End();
        }

        return collector;
    }

    private HitCollector Collect(MatchRule rule)
    {
        var collector = collectorFor(rule);
        for (var segment = 0; segment < plan.Segments.Count; segment++)
        {
            collector.Begin(plan.Segments[segment]);
            _scorer.Score(segment, rule, collector);
        }

        return collector;
    }

    private float BestShare()
    {
        var finder = new ShareFinder();
        for (var segment = 0; segment < plan.Segments.Count; segment++)
            _scorer.Score(segment, MatchRule.ShareOf(0), finder);

        return finder.Best;
    }
}
