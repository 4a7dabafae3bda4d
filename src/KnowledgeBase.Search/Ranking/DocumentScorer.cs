namespace KnowledgeBase.Search.Ranking;

/// <summary>Walks over the documents of an index that may answer a query, and scores them by frequencies.</summary>
internal abstract class DocumentScorer
{
    /// <summary>Hands the segment's documents to the sink, in ascending order.</summary>
    /// <param name="segment">Number of the segment.</param>
    /// <param name="rule">What the sink lets pass, so that nothing else need be scored.</param>
    /// <param name="sink">Takes the documents.</param>
    public void Score(int segment, MatchRule rule, DocumentSink sink)
    {
        Walk(segment, rule, sink);
        sink.End();
    }

    /// <summary>Lets the sink collect the segment's documents, in ascending order.</summary>
    protected abstract void Walk(int segment, MatchRule rule, DocumentSink sink);
}
