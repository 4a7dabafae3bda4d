using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The first documents in some order.</summary>
internal interface ITopDocuments
{
    void Begin(IndexSegment segment);

    void Add(int document, float score);

    /// <summary>The kept documents in order.</summary>
    IReadOnlyList<RankedDocument> InOrder();
}
