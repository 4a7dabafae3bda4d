using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Segments;

/// <summary>How many words each field of each entry has.</summary>
internal sealed class FieldLengths
{
    private readonly ushort[][] _lengths;

    private FieldLengths(ushort[][] lengths) => _lengths = lengths;

    public static FieldLengths Of(AtomicReader segment) =>
        new([.. FieldNames.TextFields.Select(field => Read(segment, FieldNames.LengthOf(field)))]);

    /// <summary>Number of words by document, 65,535 for that many or more; empty when no entry has the field.</summary>
    public ushort[] In(TextField field) => _lengths[(int)field];

    private static ushort[] Read(AtomicReader segment, string field)
    {
        if (segment.GetNumericDocValues(field) is not { } column)
            return [];

        var lengths = new ushort[segment.MaxDoc];
        for (var document = 0; document < lengths.Length; document++)
            lengths[document] = (ushort)Math.Min(column.Get(document), ushort.MaxValue);

        return lengths;
    }
}
