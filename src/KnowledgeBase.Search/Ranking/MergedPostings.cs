using System.Buffers;
using KnowledgeBase.Search.Segments;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents that hold any of many words, sorted into one list, so that asking about one of them takes no look at every word.</summary>
internal sealed class MergedPostings : WeightedPostings
{
    private readonly int[] _documents;
    private readonly int[] _starts;
    private readonly float[] _frequencies;
    private int _next;

    private MergedPostings(int[] documents, int[] starts, float[] frequencies) => (_documents, _starts, _frequencies) = (documents, starts, frequencies);

    public override int Document => _next < _documents.Length ? _documents[_next] : DocIdSetIterator.NO_MORE_DOCS;

    public override int Cost => _documents.Length;

    /// <summary>How many documents and postings sorting the lists looks at.</summary>
    public static long CostOf(TermOccurrences[] words) => EndOf(words) + (2 * words.Sum(word => (long)word.Count));

    /// <summary>Sorts by counting, which leaves the words of each document in their order, and so their sum the same to the last bit.</summary>
    /// <param name="words">Where each stands.</param>
    /// <param name="next">For each word, the index of its first document that is wanted.</param>
    /// <param name="scale">What their frequencies are worth.</param>
    public static MergedPostings Of(TermOccurrences[] words, int[] next, FrequencyScale scale)
    {
        var end = EndOf(words);
        var places = ArrayPool<int>.Shared.Rent(end);
        Array.Clear(places, 0, end);
        for (var word = 0; word < words.Length; word++)
        {
            foreach (var document in words[word].Documents[next[word]..])
                places[document]++;
        }

        var (documents, starts, before) = (new List<int>(), new List<int>(), 0);
        for (var document = 0; document < end; document++)
        {
            var count = places[document];
            if (count == 0)
                continue;

            documents.Add(document);
            starts.Add(before);
            (places[document], before) = (before, before + count);
        }

        starts.Add(before);
        var frequencies = new float[before];
        for (var word = 0; word < words.Length; word++)
        {
            var occurrences = words[word];
            for (var at = next[word]; at < occurrences.Count; at++)
                frequencies[places[occurrences.DocumentAt(at)]++] = scale.Of(occurrences.FrequencyAt(at), occurrences.LengthAt(at));
        }

        ArrayPool<int>.Shared.Return(places);
        return new MergedPostings([.. documents], [.. starts], frequencies);
    }

    public override float AddTo(float frequency)
    {
        foreach (var ofWord in _frequencies.AsSpan(_starts[_next].._starts[_next + 1]))
            frequency += ofWord;

        return frequency;
    }

    public override int Advance(int target)
    {
        while (Document < target)
            _next++;

        return Document;
    }

    public override void AddTo(ScoreWindow window)
    {
        for (var end = window.End; Document < end; _next++)
        {
            foreach (var ofWord in _frequencies.AsSpan(_starts[_next].._starts[_next + 1]))
                window.Add(_documents[_next], ofWord);
        }
    }

    private static int EndOf(TermOccurrences[] words) => 1 + words.Max(word => word.DocumentAt(word.Count - 1));
}
