using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Keeps the documents with the highest scores; of equal ones those whose identifiers come first.</summary>
/// <param name="capacity">How many to keep.</param>
/// <param name="documents">The order of identifiers.</param>
internal sealed class TopScores(int capacity, DocumentEntries documents)
{
    private readonly PriorityQueue<int, Scored> _kept = new(new WorstFirst(documents));

    // Below everything until as many are kept as may be.
    private float _worst = float.NegativeInfinity;
    private int _worstPlace;

    public void Add(int document, float score)
    {
        if (score < _worst || (score == _worst && documents.PlaceOf(document) > _worstPlace))
            return;

        var scored = new Scored(document, score);
        if (_kept.Count == capacity)
            _ = _kept.EnqueueDequeue(document, scored);
        else
            _kept.Enqueue(document, scored);

        if (_kept.Count == capacity && _kept.TryPeek(out _, out var worst))
            (_worst, _worstPlace) = (worst.Score, documents.PlaceOf(worst.Document));
    }

    /// <summary>The kept documents, best first.</summary>
    public IReadOnlyList<RankedDocument> InOrder() =>
        [.. _kept.UnorderedItems.Select(item => new RankedDocument(item.Element, item.Priority.Score, documents.PlaceOf(item.Element))).Order()];

    private readonly record struct Scored(int Document, float Score);

    // Places are looked up for equal scores alone: those of documents that stand far apart lie far apart in memory.
    private sealed class WorstFirst(DocumentEntries documents) : IComparer<Scored>
    {
        public int Compare(Scored left, Scored right)
        {
            var byScore = left.Score.CompareTo(right.Score);
            return byScore != 0 ? byScore : documents.PlaceOf(right.Document).CompareTo(documents.PlaceOf(left.Document));
        }
    }
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
