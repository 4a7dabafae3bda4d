namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Finds the pairs of signatures that agree in some band, without comparing each with each.</summary>
/// <remarks>
/// P. Indyk, R. Motwani, Approximate nearest neighbors: towards removing the curse of dimensionality (1998). Two sets of
/// resemblance s meet in one of b bands of r places with a probability of 1 − (1 − s^r)^b: here .07 at .12, .51 at .26,
/// .66 at .30, .93 at .40 and .995 at .50.
/// </remarks>
internal static class SignatureBands
{
    private const int Rows = 3;

    /// <summary>
    /// A bucket of so many equal texts is rather a form that everyone fills in: each is then compared with the next so many
    /// and not with all, which still ties them into one family.
    /// </summary>
    private const int Neighbours = 20;

    /// <summary>The places of the pairs, each pair once, the lower place first.</summary>
    public static IReadOnlyCollection<(int First, int Second)> Pairs(IReadOnlyList<byte[]> signatures)
    {
        var pairs = new HashSet<(int, int)>();
        var buckets = new int[signatures.Count];
        var places = new int[signatures.Count];
        for (var start = 0; start < MinHash.Size; start += Rows)
        {
            for (var place = 0; place < places.Length; place++)
                (buckets[place], places[place]) = (BucketOf(signatures[place].AsSpan(start, Rows)), place);

            Array.Sort(buckets, places);
            AddNeighbours(buckets, places, pairs);
        }

        return pairs;
    }

    private static void AddNeighbours(int[] buckets, int[] places, HashSet<(int, int)> pairs)
    {
        for (var one = 0; one < buckets.Length; one++)
        {
            var end = Math.Min(buckets.Length, one + 1 + Neighbours);
            for (var other = one + 1; other < end && buckets[other] == buckets[one]; other++)
                _ = pairs.Add((Math.Min(places[one], places[other]), Math.Max(places[one], places[other])));
        }
    }

    // Strangers meet here once in some millions, and are told apart by all places.
    private static int BucketOf(ReadOnlySpan<byte> band) => band[0] | (band[1] << 8) | (band[2] << 16);
}
