using System.Numerics;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Frequencies of one unit, or of its relatives, summed for each document of a window.</summary>
internal sealed class FrequencySums
{
    private readonly float[] _frequencies = new float[ScoreWindow.Size];

    /// <summary>The documents that have any: a bit for each.</summary>
    public ulong[] Touched { get; } = new ulong[ScoreWindow.Words];

    public bool IsEmpty => !Touched.AsSpan().ContainsAnyExcept(0UL);

    public void Add(int at, float frequency)
    {
        _frequencies[at] += frequency;
        Touch(at);
    }

    /// <summary>Adds what a list has for many documents.</summary>
    /// <param name="start">The window's first document.</param>
    /// <param name="documents">Documents of the window.</param>
    /// <param name="frequencies">One for each document.</param>
    /// <param name="weight">What each of them is multiplied by.</param>
    public void Add(int start, ReadOnlySpan<int> documents, ReadOnlySpan<float> frequencies, float weight)
    {
        var (sums, touched) = (_frequencies, Touched);
        for (var place = 0; place < documents.Length; place++)
        {
            var at = documents[place] - start;
            sums[at] += weight * frequencies[place];
            touched[at / ScoreWindow.BitsInWord] |= 1UL << (at % ScoreWindow.BitsInWord);
        }
    }

    /// <summary>Raises the sums that are smaller than what a list has for many documents.</summary>
    /// <inheritdoc cref="Add(int, ReadOnlySpan{int}, ReadOnlySpan{float}, float)"/>
    public void Raise(int start, ReadOnlySpan<int> documents, ReadOnlySpan<float> frequencies, float weight)
    {
        var (sums, touched) = (_frequencies, Touched);
        for (var place = 0; place < documents.Length; place++)
        {
            var at = documents[place] - start;
            sums[at] = Math.Max(sums[at], weight * frequencies[place]);
            touched[at / ScoreWindow.BitsInWord] |= 1UL << (at % ScoreWindow.BitsInWord);
        }
    }

    /// <summary>Adds all sums to others, and empties itself.</summary>
    public void MoveTo(FrequencySums others)
    {
        for (var word = 0; word < Touched.Length; word++)
        {
            for (var bits = Touched[word]; bits != 0; bits &= bits - 1)
            {
                var at = word * ScoreWindow.BitsInWord + BitOperations.TrailingZeroCount(bits);
                others._frequencies[at] += Take(at);
            }

            others.Touched[word] |= Touched[word];
            Touched[word] = 0;
        }
    }

    /// <summary>Adds what a list has for the document it stands at.</summary>
    public void Add(int at, WeightedPostings list)
    {
        _frequencies[at] = list.AddTo(_frequencies[at]);
        Touch(at);
    }

    /// <summary>Gives the sums of some documents, each of which has one.</summary>
    /// <param name="places">The documents, counted from the window's first.</param>
    /// <param name="frequencies">Gets the sum of each.</param>
    public void Of(ReadOnlySpan<int> places, Span<float> frequencies)
    {
        var sums = _frequencies;
        for (var place = 0; place < places.Length; place++)
            frequencies[place] = sums[places[place]];
    }

    /// <summary>Drops all sums.</summary>
    public void Clear()
    {
        for (var word = 0; word < Touched.Length; word++)
        {
            if (Touched[word] != 0)
                Array.Clear(_frequencies, word * ScoreWindow.BitsInWord, ScoreWindow.BitsInWord);
        }

        Array.Clear(Touched);
    }

    /// <summary>Drops the sums of all but the chosen documents.</summary>
    /// <param name="chosen">A bit for each document of the window.</param>
    public void Keep(ReadOnlySpan<ulong> chosen)
    {
        for (var word = 0; word < Touched.Length; word++)
        {
            for (var bits = Touched[word] & ~chosen[word]; bits != 0; bits &= bits - 1)
                _ = Take(word * ScoreWindow.BitsInWord + BitOperations.TrailingZeroCount(bits));

            Touched[word] &= chosen[word];
        }
    }

    /// <summary>Gives a document's sum and sets it to 0; its bit stays.</summary>
    public float Take(int at)
    {
        var frequency = _frequencies[at];
        _frequencies[at] = 0;
        return frequency;
    }

    /// <summary>Gives all sums, ascending by document, and sets them to 0; the bits stay.</summary>
    /// <param name="places">Gets the documents, counted from the window's first.</param>
    /// <param name="frequencies">Gets the sum of each.</param>
    /// <returns>How many there are.</returns>
    public int TakeAll(Span<int> places, Span<float> frequencies)
    {
        var (sums, count) = (_frequencies, 0);
        for (var word = 0; word < Touched.Length; word++)
        {
            for (var bits = Touched[word]; bits != 0; bits &= bits - 1)
            {
                var at = word * ScoreWindow.BitsInWord + BitOperations.TrailingZeroCount(bits);
                (places[count], frequencies[count]) = (at, sums[at]);
                sums[at] = 0;
                count++;
            }
        }

        return count;
    }

    private void Touch(int at) => Touched[at / ScoreWindow.BitsInWord] |= 1UL << (at % ScoreWindow.BitsInWord);
}
