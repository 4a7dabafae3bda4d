namespace KnowledgeBase.Evaluation.Measures;

/// <summary>The measures of one ranking against what is relevant; relevance is yes or no.</summary>
public static class RankingMeasures
{
    /// <summary>Place of the first relevant hit, from 1; null when there is none.</summary>
    public static int? FirstRelevant(IReadOnlyList<string> ranking, IReadOnlyCollection<string> relevant)
    {
        for (var place = 0; place < ranking.Count; place++)
        {
            if (relevant.Contains(ranking[place]))
                return place + 1;
        }

        return null;
    }

    /// <summary>One over the place of the first relevant hit among the first <paramref name="depth"/>; 0 when there is none.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranking, IReadOnlyCollection<string> relevant, int depth) =>
        FirstRelevant(ranking, relevant) is { } place && place <= depth ? 1.0 / place : 0;

    /// <summary>The share of the relevant that is among the first <paramref name="depth"/>.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyCollection<string> relevant, int depth) =>
        (double)ranking.Take(depth).Count(relevant.Contains) / relevant.Count;

    /// <summary>
    /// Discounted gain over that of the best possible ranking (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of
    /// IR techniques", 2002), with the discount log2(place + 1).
    /// </summary>
    public static double NormalizedDiscountedGain(IReadOnlyList<string> ranking, IReadOnlyCollection<string> relevant, int depth)
    {
        var gain = ranking.Take(depth).Select((id, place) => relevant.Contains(id) ? Discount(place) : 0).Sum();
        var best = Enumerable.Range(0, Math.Min(depth, relevant.Count)).Sum(Discount);
        return gain / best;
    }

    private static double Discount(int placeFromZero) => 1 / Math.Log2(placeFromZero + 2);
}
