using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The first documents in an order of <see cref="LabelOrders"/>.</summary>
/// <param name="ranks">Rank of each entry by its place; no two are equal, so the order is total.</param>
/// <param name="places">The places of documents.</param>
/// <param name="reach">Number of documents that the asked page reaches to.</param>
internal sealed class TopByLabel(int[] ranks, DocumentEntries places, int reach) : ITopDocuments
{
    // The last kept one comes out first.
    private readonly PriorityQueue<int, int> _kept = new();
    private int _base;

    public void Begin(IndexSegment segment) => _base = segment.DocumentBase;

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        foreach (var document in documents)
            Add(_base + document);
    }

    public IReadOnlyList<RankedDocument> InOrder() =>
        [.. _kept.UnorderedItems.OrderByDescending(item => item.Priority).Select((item, place) => new RankedDocument(item.Element, 0, place))];

    private void Add(int document)
    {
        var rank = ranks[places.PlaceOf(document)];
        if (_kept.Count < reach)
            _kept.Enqueue(document, -rank);
        else
            _ = _kept.EnqueueDequeue(document, -rank);
    }
}
