using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class WindowCoverageTests
{
    [TestCase("1", "2", 5f)]
    [TestCase("1", "10", 5f)]
    [TestCase("1", "11", 3f)]
    [TestCase("1 30", "50 38", 5f)]
    [TestCase("1 2 3", "", 2f)]
    [TestCase("", "", 0f)]
    public void Sums_the_rarities_of_different_words_in_the_best_window(string first, string second, float expected)
    {
        List<Occurrence>[] found = [At(first), At(second)];

        Assert.That(new WindowCoverage([2, 3]).Best(found, width: 10), Is.EqualTo(expected));
    }

    private static List<Occurrence> At(string positions) =>
        [.. positions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Select(start => new Occurrence(start, start + 1, 1, default))];
}
