using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The first documents in some order.</summary>
internal interface ITopDocuments
{
    void Begin(IndexSegment segment);

    /// <param name="documents">The next documents of the segment, ascending.</param>
    /// <param name="scores">Their scores.</param>
    void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores);

    /// <summary>The kept documents in order.</summary>
    IReadOnlyList<RankedDocument> InOrder();
}
