using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Dates;

/// <summary>The ranges among the chosen values of <see cref="Facet.Year"/>: tells which documents lie in any, and counts those in each.</summary>
/// <remarks>A plain year needs none of this: it is a value that entries have.</remarks>
internal sealed class DateFilter
{
    private readonly (string Value, DateRange Range)[] _ranges;
    private readonly int[] _counts;
    private readonly DocumentDates _dates;
    private int _base;

    private DateFilter((string, DateRange)[] ranges, DocumentDates dates)
    {
        _ranges = ranges;
        _counts = new int[ranges.Length];
        _dates = dates;
    }

    /// <summary>The filter of the chosen ranges; null when there are none.</summary>
    public static DateFilter? Of(IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters, Lazy<DocumentDates> dates)
    {
        (string, DateRange)[] ranges =
        [
            .. from value in filters.GetValueOrDefault(Facet.Year, [])
               let range = DateRange.TryRead(value)
               where range is { IsYear: false }
               select (value, range),
        ];
        return ranges.Length == 0 ? null : new DateFilter(ranges, dates.Value);
    }

    public void Begin(IndexSegment segment) => _base = segment.DocumentBase;

    /// <summary>Whether a living document of the segment lies in any of the ranges.</summary>
    /// <param name="document">Its number in the segment.</param>
    /// <param name="counts">Whether it is counted in each range that it lies in, as one that passes all other filters is.</param>
    public bool Passes(int document, bool counts)
    {
        var passes = false;
        for (var range = 0; range < _ranges.Length && (counts || !passes); range++)
        {
            if (!_dates.IsIn(_ranges[range].Range, _base + document))
                continue;

            passes = true;
            _counts[range] += counts ? 1 : 0;
        }

        return passes;
    }

    /// <summary>Adds the numbers of documents in each range to those of the years.</summary>
    public void AddTo(Dictionary<string, int> counts)
    {
        foreach (var (place, (value, _)) in _ranges.Index())
            counts[value] = _counts[place];
    }
}
