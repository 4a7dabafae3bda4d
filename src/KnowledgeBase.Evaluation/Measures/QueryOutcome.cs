using KnowledgeBase.Evaluation.Relevance;

namespace KnowledgeBase.Evaluation.Measures;

/// <summary>What one query came to.</summary>
public sealed record QueryOutcome
{
    /// <summary>Hits are looked at up to here.</summary>
    public const int Depth = 100;

    private const int FirstPage = 10;

    /// <summary>Place of the first relevant hit, from 1; null when it is not among the first <see cref="Depth"/>.</summary>
    public int? FirstRelevant { get; init; }

    public required double Ndcg10 { get; init; }

    public required double ReciprocalRank10 { get; init; }

    public required double Recall1 { get; init; }

    public required double Recall10 { get; init; }

    public required double Recall100 { get; init; }

    public static QueryOutcome Of(JudgedQuery query, IReadOnlyList<string> ranking)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueryOutcome
        {
            FirstRelevant = RankingMeasures.FirstRelevant([.. ranking.Take(Depth)], query.Relevant),
            Ndcg10 = RankingMeasures.NormalizedDiscountedGain(ranking, query.Relevant, FirstPage),
            ReciprocalRank10 = RankingMeasures.ReciprocalRank(ranking, query.Relevant, FirstPage),
            Recall1 = RankingMeasures.Recall(ranking, query.Relevant, 1),
            Recall10 = RankingMeasures.Recall(ranking, query.Relevant, FirstPage),
            Recall100 = RankingMeasures.Recall(ranking, query.Relevant, Depth),
        };
    }
}
