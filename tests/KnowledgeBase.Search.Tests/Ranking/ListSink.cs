using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

internal sealed class ListSink : DocumentSink
{
    private readonly List<ScoredDocument> _documents = [];

    /// <summary>What was collected.</summary>
    public IReadOnlyList<ScoredDocument> Documents
    {
        get
        {
            End();
            return _documents;
        }
    }

    protected override void Take(ScoredBatch batch)
    {
        for (var place = 0; place < batch.Count; place++)
            _documents.Add(new ScoredDocument(batch.Documents[place], batch.Scores[place], batch.Shares[place], batch.Words[place]));
    }
}

internal readonly record struct ScoredDocument(int Document, float Score, float Share, int Words);
