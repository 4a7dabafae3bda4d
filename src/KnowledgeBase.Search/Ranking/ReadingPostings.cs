using KnowledgeBase.Search.Segments;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents that hold, in one field, any of several readings of one word.</summary>
/// <remarks>Readings stand at one position where a text is ambiguous, so the most frequent counts alone.</remarks>
/// <param name="readings">Where each stands.</param>
/// <param name="scale">What their frequencies are worth.</param>
internal sealed class ReadingPostings(IReadOnlyList<TermOccurrences> readings, FrequencyScale scale) : WeightedPostings
{
    private readonly TermOccurrences[] _readings = [.. readings];
    private readonly int[] _next = new int[readings.Count];
    private int _document = FirstOf(readings);

    public override int Document => _document;

    public override float AddTo(float frequency) => frequency + FrequencyIn(_document);

    public override int Cost => _readings.Sum(reading => reading.Documents.Length);

    public override int Advance(int target)
    {
        if (_document >= target)
            return _document;

        var first = DocIdSetIterator.NO_MORE_DOCS;
        for (var reading = 0; reading < _readings.Length; reading++)
        {
            _next[reading] = _readings[reading].IndexFrom(_next[reading], target);
            first = Math.Min(first, DocumentOf(reading));
        }

        return _document = first;
    }

    public override void AddTo(ScoreWindow window)
    {
        for (var (document, end) = (_document, window.End); document < end; document = _document)
            window.Add(document, TakeFrequency());
    }

    private float FrequencyIn(int document)
    {
        var (count, length) = (0, 0);
        for (var reading = 0; reading < _readings.Length; reading++)
        {
            if (DocumentOf(reading) == document)
                (count, length) = (Math.Max(count, _readings[reading].FrequencyAt(_next[reading])), _readings[reading].LengthAt(_next[reading]));
        }

        return scale.Of(count, length);
    }

    /// <summary>The weighted frequency in the document stood at, and a step to the next one.</summary>
    private float TakeFrequency()
    {
        var (count, length, first) = (0, 0, DocIdSetIterator.NO_MORE_DOCS);
        for (var reading = 0; reading < _readings.Length; reading++)
        {
            if (DocumentOf(reading) == _document)
            {
                var next = _next[reading]++;
                (count, length) = (Math.Max(count, _readings[reading].FrequencyAt(next)), _readings[reading].LengthAt(next));
            }

            first = Math.Min(first, DocumentOf(reading));
        }

        _document = first;
        return scale.Of(count, length);
    }

    private int DocumentOf(int reading)
    {
        var documents = _readings[reading].Documents;
        return _next[reading] < documents.Length ? documents[_next[reading]] : DocIdSetIterator.NO_MORE_DOCS;
    }

    private static int FirstOf(IReadOnlyList<TermOccurrences> readings) => readings.Min(reading => reading.Documents[0]);
}
