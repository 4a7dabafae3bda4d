using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The postings of one term, or of several that count as one, in one field.</summary>
/// <param name="postings">Documents and frequencies, before the first document.</param>
/// <param name="lengths">Words in the field by document.</param>
/// <param name="occurrenceWeights">What one occurrence is worth by the number of words in the field.</param>
/// <param name="routeWeight">What a match by this route is worth.</param>
internal sealed class TermPostings(
    DocsEnum postings, ReadOnlyMemory<ushort> lengths, float[] occurrenceWeights, float routeWeight) : WeightedPostings
{
    private int _document = postings.NextDoc();

    public override int Document => _document;

    public override float Frequency => routeWeight * postings.Freq * occurrenceWeights[lengths.Span[_document]];

    public override long Cost => postings.GetCost();

    public override int Advance(int target) => _document >= target ? _document : _document = postings.Advance(target);

    public override void AddTo(ScoreWindow window)
    {
        var document = _document;
        var words = lengths.Span;
        while (document < window.End)
        {
            window.Add(document, routeWeight * postings.Freq * occurrenceWeights[words[document]]);
            document = postings.NextDoc();
        }

        _document = document;
    }
}
