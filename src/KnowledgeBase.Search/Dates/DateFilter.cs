using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Dates;

/// <summary>The ranges among the chosen values of <see cref="Facet.Year"/>: tells which documents lie in any, and counts those in each.</summary>
/// <remarks>A plain year needs none of this: it is a value that entries have.</remarks>
internal sealed class DateFilter
{
    private readonly (string Value, DateRange Range)[] _ranges;
    private readonly int[] _counts;
    private readonly DocumentEntries _documents;
    private int _base;

    private DateFilter((string, DateRange)[] ranges, DocumentEntries documents)
    {
        _ranges = ranges;
        _counts = new int[ranges.Length];
        _documents = documents;
    }

    /// <summary>The filter of the chosen ranges; null when there are none.</summary>
    public static DateFilter? Of(IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters, DocumentEntries documents)
    {
        (string, DateRange)[] ranges =
        [
            .. from value in filters.GetValueOrDefault(Facet.Year, [])
               let range = DateRange.TryRead(value)
               where range is { IsYear: false }
               select (value, range),
        ];
        return ranges.Length == 0 ? null : new DateFilter(ranges, documents);
    }

    public void Begin(IndexSegment segment) => _base = segment.DocumentBase;

    /// <summary>Whether a living document of the segment lies in any of the ranges.</summary>
    public bool Passes(int document)
    {
        var entry = _documents[_base + document];
        return Array.Exists(_ranges, chosen => chosen.Range.Holds(entry));
    }

    /// <summary>Counts a document that passes all other filters in each range that it lies in.</summary>
    public void Count(int document)
    {
        var entry = _documents[_base + document];
        for (var range = 0; range < _ranges.Length; range++)
            _counts[range] += _ranges[range].Range.Holds(entry) ? 1 : 0;
    }

    /// <summary>Adds the numbers of documents in each range to those of the years.</summary>
    public void AddTo(Dictionary<string, int> counts)
    {
        foreach (var (place, (value, _)) in _ranges.Index())
            counts[value] = _counts[place];
    }
}
