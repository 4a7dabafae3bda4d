using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The best matches: the first few ranked with all that is known of them, the rest by frequencies.</summary>
/// <param name="plan">The query.</param>
/// <param name="reach">Number of documents that the asked page reaches to.</param>
internal sealed class TopByScore(QueryPlan plan, int reach) : ITopDocuments
{
    private readonly TopScores _scores = new(Math.Max(reach, Rescorer.Depth), plan.Documents);
    private int _base;

    public void Begin(IndexSegment segment) => _base = segment.DocumentBase;

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        for (var place = 0; place < documents.Length; place++)
            _scores.Add(_base + documents[place], scores[place]);
    }

    public IReadOnlyList<RankedDocument> InOrder()
    {
        var kept = _scores.InOrder();
        var depth = Math.Min(kept.Length, Rescorer.Depth);
        var rescored = new Rescorer(plan).Rescore(kept.AsSpan(0, depth));
        rescored.CopyTo(kept, 0);

        // They stand behind, so their scores must not stand above.
        for (var rank = depth; rank < kept.Length; rank++)
            kept[rank] = kept[rank] with { Score = Math.Min(kept[rank].Score, rescored[^1].Score) };

        return kept;
    }
}
