using KnowledgeBase.Search.Segments;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents that hold one term in one field.</summary>
/// <param name="occurrences">Where the term stands.</param>
/// <param name="scale">What its frequencies are worth.</param>
internal sealed class TermPostings(TermOccurrences occurrences, FrequencyScale scale) : WeightedPostings
{
    private int _next;

    public override int Document => _next < occurrences.Count ? occurrences.DocumentAt(_next) : DocIdSetIterator.NO_MORE_DOCS;

    public override float AddTo(float frequency) => frequency + scale.Of(occurrences.FrequencyAt(_next), occurrences.LengthAt(_next));

    public override int Cost => occurrences.Count;

    public override int Advance(int target)
    {
        _next = occurrences.IndexFrom(_next, target);
        return Document;
    }

    public override void AddTo(ScoreWindow window)
    {
        var end = occurrences.IndexFrom(_next, window.End);
        Add(occurrences, _next..end, scale, window);
        _next = end;
    }
}
