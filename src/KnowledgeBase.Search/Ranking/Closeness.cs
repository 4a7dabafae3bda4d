using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Ranking;

/// <summary>How closely two words of a query stand together in a text.</summary>
internal static class Closeness
{
    /// <summary>The looser form's weight where the second stands as far after the first as in the query, less the more it is off, 0 beyond reach.</summary>
    public static double Best(IReadOnlyList<Occurrence> first, IReadOnlyList<Occurrence> second, int distance, int reach)
    {
        var best = 0.0;
        var next = 0;
        foreach (var occurrence in first)
        {
            var expected = occurrence.Start + distance;
            while (next < second.Count && second[next].Start < expected)
                next++;

            if (next < second.Count)
                best = Math.Max(best, Of(second[next].Start - expected, occurrence, second[next]));

            if (next > 0)
                best = Math.Max(best, Of(expected - second[next - 1].Start, occurrence, second[next - 1]));
        }

        return best;

        double Of(int off, Occurrence one, Occurrence other) => off > reach ? 0 : Math.Min(one.Weight, other.Weight) / (1 + off);
    }
}
