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

    // Those further down keep their place behind, so their scores must not stand above.
    public IReadOnlyList<RankedDocument> InOrder()
    {
        var kept = _scores.InOrder();
        var first = new Rescorer(plan).Rescore([.. kept.Take(Rescorer.Depth)]);
        var lowest = first.Count == 0 ? 0 : first[^1].Score;
        return [.. first, .. kept.Skip(first.Count).Select(document => document with { Score = Math.Min(document.Score, lowest) })];
    }
}
