using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Walks over documents with known scores.</summary>
internal sealed class ScoredScorer(Weight weight, IReadOnlyList<(int Document, float Score)> scored) : Scorer(weight)
{
    private int _current = -1;

    public override int Freq => 1;

    public override int DocID => _current switch
    {
        < 0 => -1,
        _ when _current < scored.Count => scored[_current].Document,
        _ => NO_MORE_DOCS,
    };

    public override float GetScore() => scored[_current].Score;

    public override int NextDoc()
    {
        _current++;
        return DocID;
    }

    public override int Advance(int target) => SlowAdvance(target);

    public override long GetCost() => scored.Count;
}
