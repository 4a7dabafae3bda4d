using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Understanding;

/// <summary>Keeps no documents: their number was all that was asked for.</summary>
internal sealed class CountedOnly : ITopDocuments
{
    public void Begin(IndexSegment segment)
    {
    }

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
    }

    public IReadOnlyList<RankedDocument> InOrder() => [];
}
