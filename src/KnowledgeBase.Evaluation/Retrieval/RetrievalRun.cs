using System.Diagnostics;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Relevance;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>All queries asked of one search: an outcome for each, in their order, and what one takes.</summary>
public sealed record RetrievalRun
{
    // What the site shows on a page: the time measured is that of an answer people wait for.
    private const int PageSize = 20;

    public required ComparedAnalysis Analysis { get; init; }

    public required IReadOnlyList<QueryOutcome> Outcomes { get; init; }

    /// <summary>Mean time of the first page of an answer.</summary>
    public required double MillisecondsPerQuery { get; init; }

    public double Ndcg10 => Outcomes.Average(outcome => outcome.Ndcg10);

    public double Mrr10 => Outcomes.Average(outcome => outcome.ReciprocalRank10);

    public double Recall1 => Outcomes.Average(outcome => outcome.Recall1);

    public double Recall10 => Outcomes.Average(outcome => outcome.Recall10);

    public double Recall100 => Outcomes.Average(outcome => outcome.Recall100);

    /// <summary>Asks each query twice: deep for the measures, which also warms up, and then a page for the time.</summary>
    /// <param name="analysis">What the search is called.</param>
    /// <param name="search">The search.</param>
    /// <param name="queries">At least one query.</param>
    public static RetrievalRun Of(ComparedAnalysis analysis, IRankedSearch search, IReadOnlyList<JudgedQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(queries);
        var outcomes = queries.Select(query => QueryOutcome.Of(query, search.Rank(query.Text, QueryOutcome.Depth))).ToList();
        var clock = Stopwatch.StartNew();
        foreach (var query in queries)
            _ = search.Rank(query.Text, PageSize);

        return new RetrievalRun { Analysis = analysis, Outcomes = outcomes, MillisecondsPerQuery = clock.Elapsed.TotalMilliseconds / queries.Count };
    }
}
