using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>What scoring must know of the whole index: the number of entries and the usual length of each field.</summary>
/// <remarks>Only living entries count, so that an updated index ranks exactly like one made anew.</remarks>
internal sealed class FieldStatistics
{
    private readonly double[] _averageLengths;

    private FieldStatistics(int entries, double[] averageLengths)
    {
        Entries = entries;
        _averageLengths = averageLengths;
    }

    public int Entries { get; }

    public static FieldStatistics Of(IndexReader reader) =>
        new(reader.NumDocs, [.. FieldNames.TextFields.Select(field => AverageLength(reader, field))]);

    /// <summary>Average number of words in the field, over the entries that have it.</summary>
    public double AverageLength(TextField field) => _averageLengths[(int)field];

    private static double AverageLength(IndexReader reader, TextField field) => reader.Leaves
        .SelectMany(leaf => Lengths(leaf.AtomicReader, field))
        .Where(length => length > 0)
        .DefaultIfEmpty(1)
        .Average();

    private static IEnumerable<long> Lengths(AtomicReader segment, TextField field)
    {
        var lengths = segment.GetNumericDocValues(FieldNames.LengthOf(field));
        var live = segment.LiveDocs;
        return lengths is null
            ? []
            : Enumerable.Range(0, segment.MaxDoc).Where(doc => live is null || live.Get(doc)).Select(lengths.Get);
    }
}
