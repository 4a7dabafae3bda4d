namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>
/// Signatures of sets: the share of places at which two signatures agree estimates the share of elements that two sets have
/// in common of all they have.
/// </summary>
/// <remarks>
/// A. Z. Broder, On the resemblance and containment of documents (1997). Not each place takes the minimum over all elements by
/// a function of its own: each element goes to one place a round, and rounds end when every place has one, after four or five
/// for a text of two hundred words. Estimates err no more than with functions of their own: S. Dahlgaard, M. B. T. Knudsen,
/// M. Thorup, Fast similarity sketching (2017). Of each minimum its lowest byte is kept, which tells nearly as much in a
/// quarter of the room: P. Li, A. C. König, b-Bit minwise hashing (2010).
/// </remarks>
internal static class MinHash
{
    /// <summary>Places, and bytes, of a signature; an estimate's standard error is then at most .046.</summary>
    public const int Size = 120;

    /// <summary>How often two bytes agree by chance.</summary>
    private const double Chance = 1.0 / 256;

    /// <summary>The signature of a set, whose elements must be spread evenly over all numbers.</summary>
    public static byte[] Of(ReadOnlySpan<ulong> elements)
    {
        Span<ulong> minima = stackalloc ulong[Size];
        minima.Fill(ulong.MaxValue);
        var rounds = elements.IsEmpty ? 0 : 2 * Size;
        for (var (round, empty) = (0, Size); round < rounds && empty > 0; round++)
            empty -= Fill(minima, elements, round);

        var signature = new byte[Size];
        for (var place = 0; place < signature.Length; place++)
            signature[place] = (byte)minima[place];

        return signature;
    }

    // What came in an earlier round is less than all that comes in later ones. Chance might leave a place out for ever:
    // each of the last rounds therefore fills the place of its own.
    private static int Fill(Span<ulong> minima, ReadOnlySpan<ulong> elements, int round)
    {
        var filled = 0;
        foreach (var element in elements)
        {
            var hash = StableHash.Mix(element + (ulong)round);
            ref var minimum = ref minima[round < Size ? (int)(((hash >> 32) * Size) >> 32) : round - Size];
            filled += minimum == ulong.MaxValue ? 1 : 0;
            minimum = Math.Min(minimum, ((ulong)round << 32) | (uint)hash);
        }

        return filled;
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
