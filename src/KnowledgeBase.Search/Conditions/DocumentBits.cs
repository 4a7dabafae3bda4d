using System.Numerics;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Sets of a segment's documents, a bit for each, filled up to whole windows.</summary>
internal static class DocumentBits
{
    /// <summary>The documents for which something is true.</summary>
    public static ulong[] Where(IndexSegment segment, Predicate<int> isTrue)
    {
        var windows = (segment.MaxDocument + ScoreWindow.Size - 1) / ScoreWindow.Size;
        var bits = new ulong[windows * ScoreWindow.Words];
        for (var document = 0; document < segment.MaxDocument; document++)
        {
            if (isTrue(document))
                bits[document / ScoreWindow.BitsInWord] |= 1UL << (document % ScoreWindow.BitsInWord);
        }

        return bits;
    }

    /// <summary>Leaves the documents that stand in both sets.</summary>
    public static void Narrow(Span<ulong> bits, ReadOnlySpan<ulong> by)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] &= by[word];
    }

    /// <summary>Adds the documents of the other set.</summary>
    public static void Widen(Span<ulong> bits, ReadOnlySpan<ulong> by)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] |= by[word];
    }

    /// <summary>Lists the documents of a set, ascending.</summary>
    /// <param name="bits">A bit for each document.</param>
    /// <param name="places">Gets them, each as its bit's number.</param>
    /// <returns>How many there are.</returns>
    public static int PlacesOf(ReadOnlySpan<ulong> bits, Span<int> places)
    {
        var count = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            for (var remaining = bits[word]; remaining != 0; remaining &= remaining - 1)
                places[count++] = word * ScoreWindow.BitsInWord + BitOperations.TrailingZeroCount(remaining);
        }

        return count;
    }

    /// <summary>The documents that have not been deleted.</summary>
    public static ulong[] Living(IndexSegment segment) =>
        segment.LiveDocuments is { } living ? Where(segment, living.Get) : Where(segment, static _ => true);
}
