namespace KnowledgeBase.Search.Ranking;

/// <summary>Walks over the documents of an index that hold words of a query, and scores them by frequencies.</summary>
/// <remarks>
/// S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6: the
/// frequencies of a word in all fields are weighted and added before saturation.
/// </remarks>
internal sealed class QueryScorer(QueryPlan plan) : DocumentScorer
{
    /// <summary>
    /// To ask a list about one document takes about as long as to walk over so many of its documents: with fewer, it is
    /// cheaper to walk over all of them.
    /// </summary>
    public const long DenseStride = 8;

    private readonly ConjunctionScorer _conjunction = new(plan);
    private readonly DisjunctionScorer _disjunction = new(plan);

    /// <summary>Hands the segment's documents to the sink: those with all words, or with any, as the rule asks.</summary>
    protected override void Walk(int segment, MatchRule rule, DocumentSink sink)
    {
        var units = plan.Open(segment, rule.WithRelatives);
        if (units.Length > 1 && rule.Words == units.Length)
            _conjunction.Score(units, sink);
        else
            _disjunction.Score(units, rule, sink);
    }
}
