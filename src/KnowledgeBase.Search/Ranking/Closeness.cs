using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Ranking;

/// <summary>How closely two neighbouring words of a query stand together in a text.</summary>
internal static class Closeness
{
    /// <summary>1 where the second stands as far after the first as in the query, less the more it is off, 0 beyond reach.</summary>
    public static double Best(IReadOnlyList<Occurrence> first, IReadOnlyList<Occurrence> second, int distance)
    {
        var best = int.MaxValue;
        var next = 0;
        foreach (var occurrence in first)
        {
            var expected = occurrence.Start + distance;
            while (next < second.Count && second[next].Start < expected)
                next++;

            if (next < second.Count)
                best = Math.Min(best, second[next].Start - expected);

            if (next > 0)
                best = Math.Min(best, expected - second[next - 1].Start);
        }

        return best <= RankingWeights.ProximityReach ? 1.0 / (1 + best) : 0;
    }
}
