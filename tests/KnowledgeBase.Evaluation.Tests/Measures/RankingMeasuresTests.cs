using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Tests.Measures;

public sealed class RankingMeasuresTests
{
    private static readonly string[] Ranking = ["a", "b", "c", "d"];

    [TestCase("a", 1.0)]
    [TestCase("b", 0.5)]
    [TestCase("d", 0.25)]
    [TestCase("x", 0.0)]
    [TestCase("d b", 0.5)]
    public void The_reciprocal_rank_is_that_of_the_first_relevant_hit(string relevant, double expected) =>
        Assert.That(RankingMeasures.ReciprocalRank(Ranking, relevant.Split(' '), 10), Is.EqualTo(expected));

    [Test]
    public void Hits_below_the_depth_do_not_count()
    {
        Assert.That(RankingMeasures.ReciprocalRank(Ranking, ["d"], 3), Is.Zero);
        Assert.That(RankingMeasures.Recall(Ranking, ["d"], 3), Is.Zero);
        Assert.That(RankingMeasures.NormalizedDiscountedGain(Ranking, ["d"], 3), Is.Zero);
    }

    // By hand: 1/log2(3) = 0.63093, 1/log2(5) = 0.43068; the best two places give 1 + 0.63093.
    [TestCase("a", 1.0)]
    [TestCase("b", 0.63093)]
    [TestCase("b d", 0.65092)]
    [TestCase("a x", 0.61315)]
    [TestCase("x", 0.0)]
    public void The_gain_is_discounted_and_compared_with_the_best_ranking(string relevant, double expected) =>
        Assert.That(RankingMeasures.NormalizedDiscountedGain(Ranking, relevant.Split(' '), 10), Is.EqualTo(expected).Within(1e-5));

    [TestCase("a", 1, 1.0)]
    [TestCase("a b", 1, 0.5)]
    [TestCase("b x", 2, 0.5)]
    public void Recall_is_the_share_of_the_relevant_that_is_found(string relevant, int depth, double expected) =>
        Assert.That(RankingMeasures.Recall(Ranking, relevant.Split(' '), depth), Is.EqualTo(expected));

    [FsCheck.NUnit.Property]
    public Property Moving_a_relevant_hit_up_never_lowers_a_measure(int seed)
    {
        var random = new Random(seed);
        string[] ranking = [.. Enumerable.Range(0, 12).Select(number => $"{number}").OrderBy(_ => random.Next())];
        string[] relevant = [.. ranking.Where(_ => random.Next(4) == 0).DefaultIfEmpty("0")];
        var place = Enumerable.Range(1, 11).FirstOrDefault(place => relevant.Contains(ranking[place]) && !relevant.Contains(ranking[place - 1]));
        string[] better = [.. ranking];
        if (place > 0)
            (better[place - 1], better[place]) = (better[place], better[place - 1]);

        return All(better, relevant).Zip(All(ranking, relevant), (after, before) => after >= before && after is >= 0 and <= 1).All(holds => holds).ToProperty();
    }

    private static IEnumerable<double> All(string[] ranking, string[] relevant) =>
    [
        RankingMeasures.ReciprocalRank(ranking, relevant, 10),
        RankingMeasures.NormalizedDiscountedGain(ranking, relevant, 10),
        RankingMeasures.Recall(ranking, relevant, 10),
    ];
}
