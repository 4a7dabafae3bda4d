namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>
/// Signatures of sets: the share of places at which two signatures agree estimates the share of elements that two sets have
/// in common of all they have.
/// </summary>
/// <remarks>
/// A. Z. Broder, On the resemblance and containment of documents (1997); the functions are those of M. Dietzfelbinger,
/// T. Hagerup, J. Katajainen, M. Penttonen, A reliable randomized algorithm for the closest-pair problem (1997). Of each
/// minimum its lowest byte is kept, which tells nearly as much in a quarter of the room: P. Li, A. C. König, b-Bit minwise
/// hashing (2010).
/// </remarks>
internal static class MinHash
{
    /// <summary>Places, and bytes, of a signature; an estimate's standard error is then at most .046.</summary>
    public const int Size = 120;

    /// <summary>How often two bytes agree by chance.</summary>
    private const double Chance = 1.0 / 256;

    private static readonly ulong[] Multipliers = [.. Enumerable.Range(0, Size).Select(place => StableHash.Mix((ulong)place) | 1)];
    private static readonly ulong[] Addends = [.. Enumerable.Range(Size, Size).Select(place => StableHash.Mix((ulong)place))];

    /// <summary>The signature of a set, whose elements must be spread evenly over all numbers.</summary>
    public static byte[] Of(ReadOnlySpan<ulong> elements)
    {
        Span<uint> minima = stackalloc uint[Size];
        minima.Fill(uint.MaxValue);
        foreach (var element in elements)
        {
            for (var place = 0; place < minima.Length; place++)
                minima[place] = Math.Min(minima[place], (uint)(((Multipliers[place] * element) + Addends[place]) >> 32));
        }

        var signature = new byte[Size];
        for (var place = 0; place < signature.Length; place++)
            signature[place] = (byte)minima[place];

        return signature;
    }

    /// <summary>Estimates the resemblance of two sets, 0 to 1.</summary>
    public static double Estimate(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var equal = 0;
        for (var place = 0; place < Size; place++)
            equal += first[place] == second[place] ? 1 : 0;

        return Math.Max(0, (((double)equal / Size) - Chance) / (1 - Chance));
    }
}
