namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>
/// Signatures of sets: the share of places at which two signatures agree estimates the share of elements that two sets have
/// in common of all they have.
/// </summary>
/// <remarks>
/// A. Z. Broder, On the resemblance and containment of documents (1997); the functions are those of M. Dietzfelbinger,
/// T. Hagerup, J. Katajainen, M. Penttonen, A reliable randomized algorithm for the closest-pair problem (1997).
/// </remarks>
internal static class MinHash
{
    /// <summary>An estimate's standard error is then at most .046, and an entry's signature takes half a kilobyte.</summary>
    public const int Size = 120;

    private static readonly ulong[] Multipliers = [.. Enumerable.Range(0, Size).Select(place => StableHash.Mix((ulong)place) | 1)];
    private static readonly ulong[] Addends = [.. Enumerable.Range(Size, Size).Select(place => StableHash.Mix((ulong)place))];

    /// <summary>The signature of a set, whose elements must be spread evenly over all numbers.</summary>
    public static uint[] Of(ReadOnlySpan<ulong> elements)
    {
        var signature = new uint[Size];
        Array.Fill(signature, uint.MaxValue);
        foreach (var element in elements)
        {
            for (var place = 0; place < signature.Length; place++)
                signature[place] = Math.Min(signature[place], (uint)(((Multipliers[place] * element) + Addends[place]) >> 32));
        }

        return signature;
    }

    /// <summary>Estimates the resemblance of two sets, 0 to 1.</summary>
    public static double Estimate(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var equal = 0;
        for (var place = 0; place < Size; place++)
            equal += first[place] == second[place] ? 1 : 0;

        return (double)equal / Size;
    }
}
