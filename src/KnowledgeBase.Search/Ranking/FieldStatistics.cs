using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>What scoring must know of the whole index: the number of entries and what an occurrence counts in a field of each length.</summary>
/// <remarks>Only living entries count, so that an updated index ranks exactly like one made anew.</remarks>
internal sealed class FieldStatistics
{
    private readonly float[][] _occurrenceWeights;

    private FieldStatistics(int entries, float[][] occurrenceWeights)
    {
        Entries = entries;
        _occurrenceWeights = occurrenceWeights;
    }

    public int Entries { get; }

    public static FieldStatistics Of(IReadOnlyList<IndexSegment> segments, RankingWeights weights) => new(
        segments.Sum(segment => segment.Reader.NumDocs),
        [.. FieldNames.TextFields.Select(field => OccurrenceWeights(segments, field, weights))]);

    /// <summary>What one occurrence is worth by the number of words in the field: its weight, less the longer the field is.</summary>
    public float[] OccurrenceWeights(TextField field) => _occurrenceWeights[(int)field];

    private static float[] OccurrenceWeights(IReadOnlyList<IndexSegment> segments, TextField field, RankingWeights weights)
    {
        var (average, longest) = Measure(segments, field);
        var discount = weights.LengthDiscount(field);
        return [.. Enumerable.Range(0, longest + 1).Select(length =>
            (float)(weights.OfField(field) / (1 - discount + discount * length / average)))];
    }

    // The average is over the entries that have the field.
    private static (double Average, int Longest) Measure(IReadOnlyList<IndexSegment> segments, TextField field)
    {
        var (words, entries, longest) = (0L, 0, 0);
        foreach (var segment in segments)
        {
            var lengths = segment.Lengths.In(field);
            for (var document = 0; document < lengths.Length; document++)
            {
                longest = Math.Max(longest, lengths[document]);
                if (lengths[document] == 0 || segment.LiveDocuments?.Get(document) == false)
                    continue;

                words += lengths[document];
                entries++;
            }
        }

        return (entries == 0 ? 1 : (double)words / entries, longest);
    }
}
