using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Keeps the documents with the highest scores; of equal ones those whose identifiers come first.</summary>
/// <param name="capacity">How many to keep.</param>
/// <param name="documents">The order of identifiers.</param>
internal sealed class TopScores(int capacity, DocumentEntries documents)
{
    // The worst kept one comes out first.
    private readonly PriorityQueue<RankedDocument, RankedDocument> _kept = new(Comparer<RankedDocument>.Create(static (left, right) => right.CompareTo(left)));

    // Below everything until as many are kept as may be.
    private float _worst = float.NegativeInfinity;

    public void Add(int document, float score)
    {
        if (score < _worst)
            return;

        var ranked = new RankedDocument(document, score, documents.PlaceOf(document));
        if (_kept.Count == capacity)
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
/// <param name="Document">Its number.</param>
/// <param name="Score">Its score.</param>
/// <param name="Place">Its place by identifier.</param>
internal readonly record struct RankedDocument(int Document, float Score, int Place) : IComparable<RankedDocument>
{
    public int CompareTo(RankedDocument other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : Place.CompareTo(other.Place);
    }
}
