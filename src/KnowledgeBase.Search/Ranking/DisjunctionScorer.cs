using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores the documents of a segment that hold enough of a query.</summary>
/// <remarks>
/// What holds only the lightest units, which together are too small a share of the query, cannot pass: their lists
/// follow, and are read only where those of the others lead. The split is that of MaxScore, made by shares instead of
/// scores: H. Turtle, J. Flood, Query evaluation: strategies and optimizations (1995).
/// </remarks>
internal sealed class DisjunctionScorer(QueryPlan plan)
{
    /// <summary>More than the error of a sum of shares.</summary>
    private const float Tolerance = 1e-4f;

    private readonly float _saturation = (float)plan.Weights.Saturation;
    private readonly ScoreWindow _window = ScoreWindow.OfThread;

    /// <param name="units">The postings of every unit, each at its first document.</param>
    /// <param name="rule">What the sink lets pass.</param>
    /// <param name="sink">Takes the documents.</param>
    public void Score(UnitPostings[] units, MatchRule rule, DocumentSink sink)
    {
        if (units is [var single])
            ScoreSingle(single, sink);
        else
            ScoreAny(units, rule, sink);
    }

    private void ScoreSingle(UnitPostings unit, DocumentSink sink)
    {
        for (var next = unit.AnyDocument; next != DocIdSetIterator.NO_MORE_DOCS; next = unit.AnyDocument)
        {
            _window.MoveTo(next);
            Gather(unit);
            _window.HandSingle(plan.Rarity[0], _saturation, plan.Shares[0], RelativesShare(0), sink);
        }
    }

    private void ScoreAny(UnitPostings[] units, MatchRule rule, DocumentSink sink)
    {
        var (followers, leaders) = Split(rule);
        var leadersCost = leaders.Sum(unit => units[unit].AnyCost);
        Span<ulong> led = stackalloc ulong[ScoreWindow.Words];
        for (var next = NextOf(units, leaders); next != DocIdSetIterator.NO_MORE_DOCS; next = NextOf(units, leaders))
        {
            _window.MoveTo(next);
            foreach (var unit in leaders)
            {
                if (units[unit].AnyDocument < _window.End)
                {
                    Gather(units[unit]);
                    Score(unit);
                }
            }

            _window.Scored.CopyTo(led);
            foreach (var unit in followers)
            {
                if (leadersCost * QueryScorer.DenseStride < units[unit].AnyCost)
                    GatherWhere(units[unit], led);
                else
                    GatherAll(units[unit], led);

                Score(unit);
            }

            _window.Hand(sink);
        }
    }

    /// <summary>The lightest units that even together do not make a share that passes, and the others.</summary>
    private (int[] Followers, int[] Leaders) Split(MatchRule rule)
    {
        var byShare = Enumerable.Range(0, plan.Shares.Count).OrderBy(unit => plan.Shares[unit]).ToArray();
        var (sum, followers) = (Tolerance, 0);
        while (followers < byShare.Length && (sum += plan.Shares[byShare[followers]]) < rule.Share)
            followers++;

        return ([.. byShare.Take(followers).Order()], [.. byShare.Skip(followers).Order()]);
    }

    private void Score(int unit) => _window.Score(plan.Rarity[unit], _saturation, plan.Shares[unit], RelativesShare(unit));

    private float RelativesShare(int unit) => plan.Shares[unit] * (float)plan.Weights.FamilyShare;

    private void Gather(UnitPostings postings)
    {
        foreach (var list in postings.Direct)
            list.AddTo(_window);

        _window.BeginRelatives();
        foreach (var list in postings.Relatives)
            list.AddTo(_window);
    }

    private void GatherAll(UnitPostings postings, ReadOnlySpan<ulong> documents)
    {
        postings.AdvanceAny(_window.Start);
        Gather(postings);
        _window.Keep(documents);
    }

    private void GatherWhere(UnitPostings postings, ReadOnlySpan<ulong> documents)
    {
        foreach (var list in postings.Direct)
            _window.AddWhere(documents, list);

        _window.BeginRelatives();
        foreach (var list in postings.Relatives)
            _window.AddWhere(documents, list);
    }

    private static int NextOf(UnitPostings[] units, int[] leaders)
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var unit in leaders)
            next = Math.Min(next, units[unit].AnyDocument);

        return next;
    }
}
