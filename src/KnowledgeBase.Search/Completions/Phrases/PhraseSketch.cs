namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>Says of most rare phrases that they are rare, in little memory: the rest is worth counting exactly.</summary>
/// <remarks>
/// Counts by hash, as J. S. Park, M.-S. Chen and P. S. Yu, An effective hash-based algorithm for mining association rules
/// (1995): phrases may share a counter, so a count is never too low.
/// </remarks>
internal sealed class PhraseSketch
{
    /// <summary>Four million bytes: about as many as there are distinct phrases in the texts read at most.</summary>
    private const int Size = 1 << 22;

    private readonly byte[] _counts = new byte[Size];

    public void Add(PhraseKey phrase)
    {
        ref var count = ref _counts[PlaceOf(phrase)];
        if (count < byte.MaxValue)
            count++;
    }

    /// <summary>Whether it may have been added so often, up to 255.</summary>
    public bool MayReach(PhraseKey phrase, int count) => _counts[PlaceOf(phrase)] >= Math.Min(count, byte.MaxValue);

    // Three odd multipliers (of the SplitMix generators) spread neighbouring numbers over all counters.
    private static int PlaceOf(PhraseKey phrase)
    {
        var mixed = unchecked(((ulong)(uint)phrase.First * 0x9E3779B97F4A7C15)
            ^ ((ulong)(uint)phrase.Second * 0xBF58476D1CE4E5B9)
            ^ ((ulong)(uint)phrase.Third * 0x94D049BB133111EB));
        return (int)((mixed ^ (mixed >> 29)) >> 7) & (Size - 1);
    }
}
