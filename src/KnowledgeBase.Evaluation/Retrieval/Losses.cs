namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>A query that an analysis answers worse than it could be answered.</summary>
/// <param name="Analysis">The one that loses.</param>
/// <param name="Query">Place of the query, from 0.</param>
public sealed record Loss(ComparedAnalysis Analysis, int Query);

/// <summary>Finds the queries each analysis loses.</summary>
public static class Losses
{
    private const int Best = 1;
    private const int NotFound = int.MaxValue;

    /// <summary>
    /// The queries whose first relevant hit stands lower than under the best other analysis or, with a single one, not at
    /// the top; analysis by analysis, the worst ranks first.
    /// </summary>
    public static IEnumerable<Loss> Find(IReadOnlyList<RetrievalRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return runs.SelectMany(run => Enumerable.Range(0, run.Outcomes.Count)
            .Where(query => RankOf(run, query) > BestOther(runs, run, query))
            .OrderByDescending(query => RankOf(run, query))
            .ThenBy(query => query)
            .Select(query => new Loss(run.Analysis, query)));
    }

    private static int BestOther(IReadOnlyList<RetrievalRun> runs, RetrievalRun own, int query) =>
        runs.Where(run => !ReferenceEquals(run, own)).Select(run => RankOf(run, query)).DefaultIfEmpty(Best).Min();

    private static int RankOf(RetrievalRun run, int query) => run.Outcomes[query].FirstRelevant ?? NotFound;
}
