using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Tests.Measures;

public sealed class RandomizationTestTests
{
    [Test]
    public void Equal_scores_differ_by_nothing_but_chance() =>
        Assert.That(RandomizationTest.PValue([0.1, 0.5, 1], [0.1, 0.5, 1]), Is.EqualTo(1));

    // By hand: of the 2^5 ways to exchange five equal differences only all and none reach their sum, so p = 2/32.
    [Test]
    public void The_probability_is_that_of_all_exchanges()
    {
        var p = RandomizationTest.PValue([1, 1, 1, 1, 1], [0, 0, 0, 0, 0]);

        Assert.That(p, Is.EqualTo(2.0 / 32).Within(0.003));
    }

    // By hand: the sums of ±1 ±1 ±2 reach 2 in absolute value in six of eight ways.
    [Test]
    public void Differences_of_both_signs_count_by_size()
    {
        var p = RandomizationTest.PValue([1, 0, 2], [0, 1, 0]);

        Assert.That(p, Is.EqualTo(6.0 / 8).Within(0.005));
    }

    [FsCheck.NUnit.Property(MaxTest = 10)]
    public bool It_is_the_same_each_time_and_either_way_round(int seed)
    {
        var random = new Random(seed);
        double[] first = [.. Enumerable.Range(0, 20).Select(_ => random.NextDouble())];
        double[] second = [.. Enumerable.Range(0, 20).Select(_ => random.NextDouble())];

        var p = RandomizationTest.PValue(first, second);

        return p == RandomizationTest.PValue(first, second) && p == RandomizationTest.PValue(second, first) && p is > 0 and <= 1;
    }

    [Test]
    public void Scores_of_other_queries_are_refused() =>
        Assert.That(() => RandomizationTest.PValue([1], [1, 2]), Throws.ArgumentException);
}
