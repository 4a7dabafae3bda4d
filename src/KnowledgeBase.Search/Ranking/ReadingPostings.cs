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

    public override int Cost => _readings.Sum(reading => reading.Count);

    public override int Advance(int target)
    {
        if (_document >= target)
            return _document;

        for (var reading = 0; reading < _readings.Length; reading++)
            _next[reading] = _readings[reading].IndexFrom(_next[reading], target);

        return _document = First();
    }

    public override void AddTo(ScoreWindow window)
    {
        var end = window.End;
        if (_document >= end)
            return;

        for (var reading = 0; reading < _readings.Length; reading++)
        {
            var occurrences = _readings[reading];
            var (first, next) = (_next[reading], occurrences.IndexFrom(_next[reading], end));
            window.AddReading(occurrences.Documents[first..next], occurrences.WorthsBy(scale.OccurrenceWeights)[first..next], scale.RouteWeight);
            _next[reading] = next;
        }

        window.EndReadings();
        _document = First();
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

    private int First()
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        for (var reading = 0; reading < _readings.Length; reading++)
            first = Math.Min(first, DocumentOf(reading));

        return first;
    }

    private int DocumentOf(int reading)
    {
        var (occurrences, next) = (_readings[reading], _next[reading]);
        return next < occurrences.Count ? occurrences.DocumentAt(next) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private static int FirstOf(IReadOnlyList<TermOccurrences> readings) => readings.Min(reading => reading.DocumentAt(0));
}
