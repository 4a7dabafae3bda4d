using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>The facet values of each entry of a segment, as numbers into one list of all values of all facets.</summary>
internal sealed class FacetOrdinals
{
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    private FacetOrdinals(IReadOnlyList<(Facet Facet, string Value)> values, int[] starts, int[] ordinals)
    {
        Values = values;
        FacetBits = [.. values.Select(value => Bit(value.Facet))];
        _starts = starts;
        _ordinals = ordinals;
    }

    /// <summary>Facet and value by ordinal.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> Values { get; }

    /// <summary>The bit of its facet by ordinal.</summary>
    public int[] FacetBits { get; }

    /// <summary>The ordinal of a value; −1 when no entry of the segment has it.</summary>
    public int OrdinalOf(Facet facet, string value)
    {
        for (var ordinal = 0; ordinal < Values.Count; ordinal++)
        {
            if (Values[ordinal] == (facet, value))
                return ordinal;
        }

        return -1;
    }

    /// <summary>A bit for each facet.</summary>
    public static int Bit(Facet facet) => 1 << (int)facet;

    /// <summary>Ordinals of the document's values.</summary>
    public ReadOnlySpan<int> Of(int document) => _ordinals.AsSpan(_starts[document].._starts[document + 1]);

    /// <summary>Counts the values of many documents.</summary>
    /// <param name="documents">So few that what is fetched for them stays in the processor's nearer caches.</param>
    /// <param name="counts">By ordinal; those of the documents' values are raised.</param>
    /// <remarks>
    /// The values of documents that stand far apart lie far apart in memory. A loop that does nothing else has many of them
    /// fetched at once; counting on the way waits for each. The other values lie beside the first.
    /// </remarks>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        var (starts, ordinals) = (_starts, _ordinals);
        Span<int> places = stackalloc int[documents.Length];
        for (var document = 0; document < documents.Length; document++)
            places[document] = starts[documents[document]];

        Span<int> firsts = stackalloc int[documents.Length];
        for (var document = 0; document < documents.Length; document++)
            firsts[document] = places[document] < ordinals.Length ? ordinals[places[document]] : 0;

        for (var document = 0; document < documents.Length; document++)
        {
            var values = ordinals.AsSpan(places[document]..starts[documents[document] + 1]);
            if (values.IsEmpty)
                continue;

            counts[firsts[document]]++;
            foreach (var value in values[1..])
                counts[value]++;
        }
    }

    public static FacetOrdinals Of(AtomicReader segment)
    {
        if (segment.GetSortedSetDocValues(FieldNames.Facets) is not { } column)
            return new FacetOrdinals([], new int[segment.MaxDoc + 1], []);

        var starts = new int[segment.MaxDoc + 1];
        var ordinals = new List<int>(segment.MaxDoc);
        for (var document = 0; document < segment.MaxDoc; document++)
        {
            column.SetDocument(document);
            for (var ordinal = column.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = column.NextOrd())
                ordinals.Add((int)ordinal);

            starts[document + 1] = ordinals.Count;
        }

        return new FacetOrdinals([.. Enumerable.Range(0, (int)column.ValueCount).Select(ordinal => ValueAt(column, ordinal))], starts, [.. ordinals]);
    }

    private static (Facet Facet, string Value) ValueAt(SortedSetDocValues column, int ordinal)
    {
        var value = new BytesRef();
        column.LookupOrd(ordinal, value);
        return FacetTerms.Read(value.Utf8ToString());
    }
}
