using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class ClosenessTests
{
    [TestCase("3", "4", 1, 1.0)]
    [TestCase("3", "5", 2, 1.0)]
    [TestCase("3", "5", 1, 0.5)]
    [TestCase("4", "3", 1, 1.0 / 3)]
    [TestCase("1 20 40", "10 22 60", 1, 0.5)]
    [TestCase("1", "10", 1, 1.0 / 9)]
    [TestCase("1", "11", 1, 0)]
    [TestCase("1", "", 1, 0)]
    [TestCase("", "1", 1, 0)]
    public void Falls_with_the_distance_of_the_closest_pair(string first, string second, int distance, double expected)
    {
        Assert.That(Closeness.Best(At(first), At(second), distance, reach: 8), Is.EqualTo(expected).Within(1e-6));
    }

    private static Occurrence[] At(string positions) =>
        [.. positions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Select(start => new Occurrence(start, start + 1, 1, default))];
}
