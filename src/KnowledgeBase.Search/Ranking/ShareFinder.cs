namespace KnowledgeBase.Search.Ranking;

/// <summary>Finds how much of a query any document holds at most.</summary>
internal sealed class ShareFinder : DocumentSink
{
    public float Best { get; private set; }

    public override void Collect(in ScoredDocument document) => Best = Math.Max(Best, document.Share);
}
