using KnowledgeBase.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Facets;

/// <summary>One facet within one segment: tells whether a document passes its filter, and counts its values.</summary>
internal sealed class SegmentFacet
{
    private readonly SortedSetDocValues _values;
    private readonly HashSet<long>? _chosen;
    private readonly int[] _counts;

    /// <param name="facet">The facet.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="chosen">Values one of which a document must have; null for no filter.</param>
    public SegmentFacet(Facet facet, AtomicReader segment, IReadOnlyList<string>? chosen)
    {
        _values = segment.GetSortedSetDocValues(FieldNames.Of(facet)) ?? DocValues.EMPTY_SORTED_SET;
        _chosen = chosen?.Select(value => _values.LookupTerm(new BytesRef(value))).Where(ord => ord >= 0).ToHashSet();
        _counts = new int[_values.ValueCount];
    }

    public bool Passes(int document) => _chosen is null || OrdsOf(document).Any(_chosen.Contains);

    public void Count(int document)
    {
        foreach (var ord in OrdsOf(document))
            _counts[ord]++;
    }

    /// <summary>Adds this segment's counts to those of others.</summary>
    public void AddTo(Dictionary<string, int> counts)
    {
        var value = new BytesRef();
        for (var ord = 0; ord < _counts.Length; ord++)
        {
            if (_counts[ord] == 0)
                continue;

            _values.LookupOrd(ord, value);
            var text = value.Utf8ToString();
            counts[text] = counts.GetValueOrDefault(text) + _counts[ord];
        }
    }

    private IEnumerable<long> OrdsOf(int document)
    {
        _values.SetDocument(document);
        for (var ord = _values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = _values.NextOrd())
            yield return ord;
    }
}
