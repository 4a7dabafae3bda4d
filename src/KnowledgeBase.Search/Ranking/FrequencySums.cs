using System.Numerics;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Frequencies of one unit, or of its relatives, summed for each document of a window.</summary>
internal sealed class FrequencySums
{
    private readonly float[] _frequencies = new float[ScoreWindow.Size];

    /// <summary>The documents that have any: a bit for each.</summary>
    public ulong[] Touched { get; } = new ulong[ScoreWindow.Words];

    public void Add(int at, float frequency)
    {
        _frequencies[at] += frequency;
        Touch(at);
    }

    /// <summary>Adds what a list has for the document it stands at.</summary>
    public void Add(int at, WeightedPostings list)
    {
        _frequencies[at] = list.AddTo(_frequencies[at]);
        Touch(at);
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

    private void Touch(int at) => Touched[at / ScoreWindow.BitsInWord] |= 1UL << (at % ScoreWindow.BitsInWord);
}
