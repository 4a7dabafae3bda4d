using KnowledgeBase.Search.Language;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search;

/// <summary>Tells how the answer to a query departs from it.</summary>
internal static class QueryRemarks
{
    public static IEnumerable<QueryRemark> Of(ReadQuery query, QueryPlan plan, MatchRule rule)
    {
        foreach (var remark in query.Remarks)
            yield return remark;

        foreach (var field in plan.UnknownValues)
            yield return new QueryRemark(QueryRemarkKind.UnknownValue, [QueryPrinter.Print(field.Field)]);

        if (query.LeftOut.Count > 0)
            yield return new QueryRemark(QueryRemarkKind.Shortened, query.LeftOut);

        foreach (var unit in query.Units.Where(unit => unit.Corrections.Count > 0))
            yield return new QueryRemark(QueryRemarkKind.Corrected, [unit.Text, .. unit.Corrections]);

        foreach (var unit in query.Units.Where(unit => unit.IsCutPrefix))
            yield return new QueryRemark(QueryRemarkKind.PrefixCut, [unit.Text]);

        if (Missing(query, plan, isBound: true).ToList() is { Count: > 0 } nowhere)
            yield return new QueryRemark(QueryRemarkKind.Nowhere, nowhere);

        if (rule.Words < plan.WantedUnits)
            yield return new QueryRemark(query.IsQuestion ? QueryRemarkKind.Question : QueryRemarkKind.NotAllWords, [.. Missing(query, plan, isBound: false)]);
    }

    private static IEnumerable<string> Missing(ReadQuery query, QueryPlan plan, bool isBound) =>
        query.Units.Where((unit, number) => unit.IsBound == isBound && !plan.Stands(number)).Select(unit => unit.Text);
}
