namespace KnowledgeBase.Search.Ranking;

/// <summary>Which documents answer a query.</summary>
/// <param name="Words">Number of the query's words that must stand in one of their own forms.</param>
/// <param name="Share">Share of the query, words weighted by rarity, that must stand there, relatives counting in part.</param>
/// <param name="WithRelatives">Whether relatives of the words count.</param>
internal readonly record struct MatchRule(int Words, float Share, bool WithRelatives)
{
    /// <summary>How much of a query is asked for, step by step, when nothing holds all of it.</summary>
    private static readonly float[] Steps = [0.75f, 0.5f, 0.25f];

    public static MatchRule All(int words) => new(words, 0, WithRelatives: false);

    public static MatchRule ShareOf(double share) => new(0, (float)share, WithRelatives: true);

    /// <summary>The strictest rule by which something is found.</summary>
    /// <param name="best">The largest share that any document holds.</param>
    public static MatchRule Relaxed(float best) => ShareOf(Array.Find(Steps, step => step <= best));

    /// <summary>Drops the documents that do not answer.</summary>
    public void Narrow(ScoredBatch batch)
    {
        var words = batch.Words;
        var shares = batch.Shares;
        var kept = 0;
        for (var place = 0; place < words.Length; place++)
        {
            if (words[place] >= Words && shares[place] >= Share)
                batch.Move(place, kept++);
        }

        batch.Shorten(kept);
    }
}
