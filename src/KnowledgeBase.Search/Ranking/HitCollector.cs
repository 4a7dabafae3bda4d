using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Keeps the best of the documents that answer, and counts them, their facet values and what synonyms brought.</summary>
internal sealed class HitCollector(
    IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters, bool countsFacets, MatchRule rule, ITopDocuments top, ExpansionCounter expansions, DateFilter? dates) : DocumentSink
{
    private readonly Dictionary<Facet, Dictionary<string, int>> _counts =
        countsFacets ? FacetNames.All.ToDictionary(facet => facet, _ => new Dictionary<string, int>(StringComparer.Ordinal)) : [];

    private FacetCounter? _counter;

    /// <summary>Number of documents that answer the query, whatever the filters.</summary>
    public int Matching { get; private set; }

    /// <summary>Number of documents that also pass all filters.</summary>
    public int Total { get; private set; }

    /// <summary>What synonyms added, with the numbers of documents that hold it.</summary>
    public IReadOnlyList<Expansion> Expansions => expansions.Expansions;

    /// <summary>By unit of the query, the number of documents that hold relatives of it.</summary>
    public IReadOnlyList<int> FamilyHits => expansions.FamilyHits;

    public void Begin(IndexSegment segment)
    {
        AddSegment();
        dates?.Begin(segment);
        _counter = filters.Count > 0 || countsFacets ? new FacetCounter(segment.Facets.Value, filters, countsFacets, dates) : null;
        expansions.Begin(segment);
        top.Begin(segment);
    }

    /// <summary>The first of the documents, in order.</summary>
    public IReadOnlyList<RankedDocument> InOrder() => top.InOrder();

    /// <summary>Ends the collecting and gives the numbers of documents by facet and value.</summary>
    public IReadOnlyDictionary<Facet, Dictionary<string, int>> Counts()
    {
        AddSegment();
        dates?.AddTo(_counts[Facet.Year]);
        return _counts;
    }

    protected override void Take(ScoredBatch batch)
    {
        rule.Narrow(batch);
        Matching += batch.Count;
        if (_counter is { HasFilters: true })
            batch.Keep(_counter.Passes);
        else
            _counter?.CountAll(batch.Documents);

        Total += batch.Count;
        expansions.Count(batch.Documents);
        top.Add(batch.Documents, batch.Scores);
    }

    private void AddSegment()
    {
        _counter?.AddTo(_counts);
        _counter = null;
    }
}
