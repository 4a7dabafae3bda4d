using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

internal sealed class ListSink : DocumentSink
{
    public List<ScoredDocument> Documents { get; } = [];

    public override void Collect(in ScoredDocument document) => Documents.Add(document);
}
