namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Hashes that are the same in every process and on every machine, unlike those of the framework.</summary>
internal static class StableHash
{
    // FNV-1a with 64 bits: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV non-cryptographic hash algorithm.
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = OffsetBasis;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;

        return Mix(hash);
    }

    /// <summary>Spreads every bit over all others.</summary>
    /// <remarks>The last step of SplitMix64: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators (2014).</remarks>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
