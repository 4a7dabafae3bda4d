using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Facets;

/// <summary>Counts facets and passes on the documents that pass all filters, in one walk over the matches.</summary>
/// <remarks>
/// A document that fails the filter of exactly one facet still counts for that facet, which makes its counts those of
/// a search without its own filter (drill sideways).
/// </remarks>
internal sealed class DrillSidewaysCollector(
    IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters, ICollector hits) : ICollector
{
    private readonly Dictionary<Facet, Dictionary<string, int>> _counts =
        FacetNames.All.ToDictionary(facet => facet, _ => new Dictionary<string, int>(StringComparer.Ordinal));

    private (Facet Facet, SegmentFacet Values)[] _segment = [];
    private (Facet Facet, SegmentFacet Values)[] _filtered = [];

    /// <summary>Number of documents that pass all filters.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>Ends the collecting and gives the numbers of documents by facet and value.</summary>
    public IReadOnlyDictionary<Facet, Dictionary<string, int>> Counts()
    {
        AddSegment();
        return _counts;
    }

    public void SetScorer(Scorer scorer) => hits.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        AddSegment();
        _segment = [.. FacetNames.All.Select(facet =>
            (facet, new SegmentFacet(facet, context.AtomicReader, filters.GetValueOrDefault(facet))))];
        _filtered = [.. _segment.Where(facet => filters.ContainsKey(facet.Facet))];
        hits.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        SegmentFacet? missed = null;
        foreach (var (_, values) in _filtered)
        {
            if (values.Passes(doc))
                continue;

            if (missed is not null)
                return;

            missed = values;
        }

        if (missed is null)
            CollectHit(doc);
        else
            missed.Count(doc);
    }

    private void CollectHit(int doc)
    {
        Total++;
        hits.Collect(doc);
        foreach (var (_, values) in _segment)
            values.Count(doc);
    }

    private void AddSegment()
    {
        foreach (var (facet, values) in _segment)
            values.AddTo(_counts[facet]);

        _segment = [];
    }
}
