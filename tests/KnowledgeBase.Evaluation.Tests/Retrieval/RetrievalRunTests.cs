using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;

namespace KnowledgeBase.Evaluation.Tests.Retrieval;

public sealed class RetrievalRunTests
{
    [Test]
    public void The_figures_are_means_over_the_queries()
    {
        JudgedQuery[] queries = [new("a", ["1"]), new("b", ["2"]), new("c", ["3"])];
        using var search = new FixedSearch(new() { ["a"] = ["1", "2"], ["b"] = ["1", "2"], ["c"] = [] });

        var run = RetrievalRun.Of(ComparedAnalysis.None, search, queries);

        Assert.That(run.Mrr10, Is.EqualTo((1 + 0.5 + 0) / 3));
        Assert.That(run.Recall1, Is.EqualTo(1.0 / 3));
        Assert.That((run.Recall10, run.Recall100), Is.EqualTo((2.0 / 3, 2.0 / 3)));
        Assert.That(run.Ndcg10, Is.EqualTo((1 + 0.63093) / 3).Within(1e-5));
        Assert.That(run.Outcomes.Select(outcome => outcome.FirstRelevant), Is.EqualTo(new int?[] { 1, 2, null }));
    }

    [Test]
    public void Losses_are_what_another_analysis_ranks_higher()
    {
        var first = RunWith(ComparedAnalysis.Default, 1, 3, null, 2);
        var second = RunWith(ComparedAnalysis.None, 1, 2, 50, null);

        var losses = Losses.Find([first, second]);

        Assert.That(losses, Is.EqualTo(new Loss[] { new(ComparedAnalysis.Default, 2), new(ComparedAnalysis.Default, 1), new(ComparedAnalysis.None, 3) }));
    }

    [Test]
    public void A_single_analysis_loses_what_it_does_not_put_first() =>
        Assert.That(Losses.Find([RunWith(ComparedAnalysis.Default, 1, 3, null)]).Select(loss => loss.Query), Is.EqualTo(new[] { 2, 1 }));

    private static RetrievalRun RunWith(ComparedAnalysis analysis, params int?[] ranks) => new()
    {
        Analysis = analysis,
        MillisecondsPerQuery = 0,
        Outcomes = [.. ranks.Select(rank => new QueryOutcome { FirstRelevant = rank, Ndcg10 = 0, ReciprocalRank10 = 0, Recall1 = 0, Recall10 = 0, Recall100 = 0 })],
    };

    private sealed class FixedSearch(Dictionary<string, string[]> rankings) : IRankedSearch
    {
        public IReadOnlyList<string> Rank(string query, int depth) => [.. rankings[query].Take(depth)];

        public void Dispose()
        {
        }
    }
}
