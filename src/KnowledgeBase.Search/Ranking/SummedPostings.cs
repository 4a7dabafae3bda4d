using KnowledgeBase.Search.Segments;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents that hold, in one field, any of several words that count each: relatives, or words that begin alike.</summary>
/// <remarks>
/// A thousand words may begin so, most of them in a document or two. Their next documents lie together in one array, which
/// is soon looked through; a thousand lists would each be asked about every window of documents. Who asks about document
/// after document soon has asked for longer than sorting all of them takes, and then they are sorted: such a wait costs at
/// most twice what the better choice would have, after A. R. Karlin and others, Competitive snoopy caching (1988).
/// </remarks>
/// <param name="words">Where each stands.</param>
/// <param name="scale">What their frequencies are worth.</param>
internal sealed class SummedPostings(IReadOnlyList<TermOccurrences> words, FrequencyScale scale) : WeightedPostings
{
    private readonly TermOccurrences[] _words = [.. words];
    private readonly int[] _next = new int[words.Count];
    private readonly int[] _documents = [.. words.Select(word => word.DocumentAt(0))];
    private int _document = words.Min(word => word.DocumentAt(0));
    private MergedPostings? _merged;
    private long? _mergingCost;
    private long _looks;

    public override int Document => _document;

    public override float AddTo(float frequency)
    {
        if (_merged is not null)
            return _merged.AddTo(frequency);

        for (var word = 0; word < _documents.Length; word++)
        {
            if (_documents[word] == _document)
                frequency += scale.Of(_words[word].FrequencyAt(_next[word]), _words[word].LengthAt(_next[word]));
        }

        return frequency;
    }

    public override int Cost => _words.Sum(word => word.Count);

    public override int Advance(int target)
    {
        if (_document >= target)
            return _document;

        if (_merged is null && (_looks += _documents.Length) > (_mergingCost ??= MergedPostings.CostOf(_words)))
            _merged = MergedPostings.Of(_words, _next, scale);

        if (_merged is not null)
            return _document = _merged.Advance(target);

        for (var word = 0; word < _documents.Length; word++)
        {
            if (_documents[word] < target)
                StandAt(word, _words[word].IndexFrom(_next[word], target));
        }

        return _document = First();
    }

    public override void AddTo(ScoreWindow window)
    {
        var end = window.End;
        if (_document >= end)
            return;

        if (_merged is not null)
        {
            _merged.AddTo(window);
            _document = _merged.Document;
            return;
        }

        for (var word = 0; word < _documents.Length; word++)
        {
            if (_documents[word] >= end)
                continue;

            var occurrences = _words[word];
            var (first, next) = (_next[word], occurrences.IndexFrom(_next[word], end));
            Add(occurrences, first..next, scale, window);
            StandAt(word, next);
        }

        _document = First();
    }

    private void StandAt(int word, int next)
    {
        var occurrences = _words[word];
        _next[word] = next;
        _documents[word] = next < occurrences.Count ? occurrences.DocumentAt(next) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private int First()
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var document in _documents)
            first = Math.Min(first, document);

        return first;
    }
}
