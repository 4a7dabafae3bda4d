namespace KnowledgeBase.Search.Ranking;

/// <summary>Finds how much of a query any document holds at most.</summary>
internal sealed class ShareFinder : DocumentSink
{
    public float Best { get; private set; }

    protected override void Take(ScoredBatch batch)
    {
        foreach (var share in batch.Shares)
            Best = Math.Max(Best, share);
    }
}
