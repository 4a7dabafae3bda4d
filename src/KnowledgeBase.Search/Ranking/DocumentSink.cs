namespace KnowledgeBase.Search.Ranking;

/// <summary>Takes the documents of one segment that hold words of the query, in ascending order.</summary>
internal abstract class DocumentSink
{
    private readonly ScoredBatch _batch = new();

    /// <param name="document">Its number in the segment.</param>
    /// <param name="score">Score by frequencies alone.</param>
    /// <param name="share">Share of the query that it holds, words weighted by rarity.</param>
    /// <param name="words">Number of words that it holds in one of their own forms.</param>
    public void Collect(int document, float score, float share, int words)
    {
        _batch.Add(document, score, share, words);
        if (_batch.IsFull)
            End();
    }

    /// <summary>Collects documents that hold the same part of the query.</summary>
    /// <param name="start">Number of the document from which the others are counted.</param>
    /// <param name="places">The documents, ascending.</param>
    /// <param name="scores">Score of each by frequencies alone.</param>
    /// <param name="share">Share of the query that they hold, words weighted by rarity.</param>
    /// <param name="words">Number of words that they hold in one of their own forms.</param>
    public void Collect(int start, ReadOnlySpan<int> places, ReadOnlySpan<float> scores, float share, int words)
    {
        while (!places.IsEmpty)
        {
            var added = _batch.Add(start, places, scores, share, words);
            places = places[added..];
            scores = scores[added..];
            if (_batch.IsFull)
                End();
        }
    }

    /// <summary>Takes what still waits to be taken: the segment has no more documents.</summary>
    public void End()
    {
        Take(_batch);
        _batch.Shorten(0);
    }

    /// <param name="batch">The next documents of the segment; any of them may be dropped from it.</param>
    protected abstract void Take(ScoredBatch batch);
}
