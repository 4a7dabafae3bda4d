using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search;

/// <summary>Tells how the answer to a query departs from it.</summary>
internal static class QueryRemarks
{
    public static IEnumerable<QueryRemark> Of(ReadQuery query, QueryPlan plan, MatchRule rule)
    {
        if (query.LeftOut.Count > 0)
            yield return new QueryRemark(QueryRemarkKind.Shortened, query.LeftOut);

        foreach (var unit in query.Units.Where(unit => unit.Corrections.Count > 0))
            yield return new QueryRemark(QueryRemarkKind.Corrected, [unit.Text, .. unit.Corrections]);

        foreach (var unit in query.Units.Where(unit => unit.IsCutPrefix))
            yield return new QueryRemark(QueryRemarkKind.PrefixCut, [unit.Text]);

        if (rule.Words < query.Units.Count)
            yield return new QueryRemark(query.IsQuestion ? QueryRemarkKind.Question : QueryRemarkKind.NotAllWords, [.. Missing(query, plan)]);
    }

    private static IEnumerable<string> Missing(ReadQuery query, QueryPlan plan) =>
        query.Units.Where((_, unit) => plan.DocumentFrequencies[unit] == 0).Select(unit => unit.Text);
}
