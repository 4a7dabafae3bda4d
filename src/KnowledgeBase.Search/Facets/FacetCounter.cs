using System.Numerics;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Facets;

/// <summary>Tells which documents pass the filters, and counts facet values of one segment's documents as it goes.</summary>
/// <remarks>
/// A document that fails the filter of exactly one facet still counts for that facet, which makes its counts those of
/// a search without its own filter (drill sideways).
/// </remarks>
internal sealed class FacetCounter
{
    // The bit of its facet for each value that is chosen, 0 for others; empty without filters.
    private readonly int[] _chosen;
    private readonly int[] _counts;

    // The facets whose absence is chosen, as bits, and how many documents have no value of each.
    private readonly int _absence;
    private readonly int[] _absent;
    private readonly int _filtered;
    private readonly bool _counting;
    private readonly FacetOrdinals _ordinals;
    private readonly DateFilter? _dates;

    /// <param name="ordinals">The segment's facet values.</param>
    /// <param name="filters">Chosen values by facet; none of the lists is empty.</param>
    /// <param name="counting">Whether values are counted, or documents only let through.</param>
    /// <param name="dates">The chosen ranges of dates, at this segment; null for none.</param>
    public FacetCounter(FacetOrdinals ordinals, IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters, bool counting, DateFilter? dates)
    {
        _ordinals = ordinals;
        _dates = dates;
        _counting = counting;
        _counts = new int[ordinals.Values.Count];
        _filtered = filters.Keys.Aggregate(0, (bits, facet) => bits | FacetOrdinals.Bit(facet));
        _absence = filters.Where(filter => filter.Value.Contains(Absence.Value)).Aggregate(0, (bits, filter) => bits | FacetOrdinals.Bit(filter.Key));
        _absent = _absence == 0 ? [] : new int[FacetNames.All.Count];
        _chosen = _filtered == 0 ? [] : [.. ordinals.Values.Select(value => IsChosen(value, filters) ? FacetOrdinals.Bit(value.Facet) : 0)];
    }

    /// <summary>Whether any document may not pass.</summary>
    public bool HasFilters => _filtered != 0;

    /// <summary>Counts a matching document, and tells whether it passes all filters.</summary>
    public bool Passes(int document)
    {
        var values = _ordinals.Of(document);
        var missed = _filtered & ~PassedBy(values);
        if (_dates is not null)
            missed = WithDates(document, missed);

        if (_counting && (missed & (missed - 1)) == 0)
            Count(values, missed);

        return missed == 0;
    }

    /// <summary>Counts matching documents where there are no filters.</summary>
    public void CountAll(ReadOnlySpan<int> documents) => _ordinals.Count(documents, _counts);

    /// <summary>Adds this segment's counts to those of others.</summary>
    public void AddTo(IReadOnlyDictionary<Facet, Dictionary<string, int>> counts)
    {
        for (var ordinal = 0; ordinal < _counts.Length; ordinal++)
        {
            var (facet, value) = _ordinals.Values[ordinal];
            if (_counts[ordinal] > 0)
                Add(counts[facet], value, _counts[ordinal]);
        }

        for (var facet = 0; facet < _absent.Length; facet++)
        {
            if (_absent[facet] > 0)
                Add(counts[(Facet)facet], Absence.Value, _absent[facet]);
        }
    }

    private static void Add(Dictionary<string, int> counts, string value, int count) =>
        counts[value] = counts.GetValueOrDefault(value) + count;

    private int PassedBy(ReadOnlySpan<int> values)
    {
        var passed = 0;
        foreach (var value in values)
            passed |= _chosen[value];

        return passed | MissingIn(values);
    }

    // The facets whose absence is chosen and of which the document has no value.
    private int MissingIn(ReadOnlySpan<int> values)
    {
        var missing = _absence;
        for (var place = 0; place < values.Length && missing != 0; place++)
            missing &= ~_ordinals.FacetBits[values[place]];

        return missing;
    }

    // A range of dates is one more value by which the filter of years can be passed.
    private int WithDates(int document, int missed)
    {
        var others = missed & ~FacetOrdinals.Bit(Facet.Year);
        var counts = _counting && others == 0;
        return (counts || others != missed) && _dates!.Passes(document, counts) ? others : missed;
    }

    private void Count(ReadOnlySpan<int> values)
    {
        var counts = _counts;
        foreach (var value in values)
            counts[value]++;
    }

    // With one filter missed, the document counts for that facet alone.
    private void Count(ReadOnlySpan<int> values, int missed)
    {
        if (missed == 0)
        {
            Count(values);
            CountAbsence(values);
            return;
        }

        foreach (var value in values)
        {
            if (_ordinals.FacetBits[value] == missed)
                _counts[value]++;
        }
    }

    private void CountAbsence(ReadOnlySpan<int> values)
    {
        for (var missing = MissingIn(values); missing != 0; missing &= missing - 1)
            _absent[BitOperations.TrailingZeroCount(missing)]++;
    }

    private static bool IsChosen((Facet Facet, string Value) value, IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters) =>
        filters.TryGetValue(value.Facet, out var chosen) && chosen.Contains(value.Value, StringComparer.Ordinal);
}
