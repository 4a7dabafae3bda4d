namespace KnowledgeBase.Search.Ranking;

/// <summary>Keeps the documents with the highest scores; of equal ones those that come first.</summary>
/// <param name="capacity">How many to keep.</param>
internal sealed class TopScores(int capacity)
{
    // The worst kept one comes out first.
    private readonly PriorityQueue<RankedDocument, RankedDocument> _kept = new(Comparer<RankedDocument>.Create(static (left, right) => right.CompareTo(left)));
    private float _worst = float.NegativeInfinity;

    public void Add(int document, float score)
    {
        var isFull = _kept.Count == capacity;
        if (isFull && score <= _worst)
            return;

        var ranked = new RankedDocument(document, score);
        if (isFull)
            _ = _kept.EnqueueDequeue(ranked, ranked);
        else
            _kept.Enqueue(ranked, ranked);

        if (_kept.Count == capacity)
            _worst = _kept.Peek().Score;
    }

    /// <summary>The kept documents, best first.</summary>
    public IReadOnlyList<RankedDocument> InOrder() => [.. _kept.UnorderedItems.Select(item => item.Element).Order()];
}

/// <summary>A document of the whole index with its score; the better one comes first.</summary>
internal readonly record struct RankedDocument(int Document, float Score) : IComparable<RankedDocument>
{
    public int CompareTo(RankedDocument other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : Document.CompareTo(other.Document);
    }
}
