using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search;

/// <summary>One search over one snapshot.</summary>
internal sealed class SearchRun
{
    private readonly Snapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly ReadQuery _query;
    private readonly QueryPlan _plan;
    private readonly Dictionary<Facet, IReadOnlyList<string>> _filters;
    private readonly int _pageSize;

    public SearchRun(Snapshot snapshot, SearchRequest request, ReadQuery query)
    {
        _snapshot = snapshot;
        _request = request;
        _query = query;
        _plan = new QueryPlan(snapshot, query);
        _filters = request.Filters.Where(filter => filter.Value.Count > 0).ToDictionary();
        _pageSize = Math.Clamp(request.PageSize, 1, SearchRequest.MaxPageSize);
    }

    private bool HasWords => _query.Units.Count > 0;

    public SearchResponse Answer()
    {
        var (rule, found) = new QueryMatcher(_plan, _query.IsQuestion, Collector).Match();
        var pages = Math.Max(1, (found.Total + _pageSize - 1) / _pageSize);
        var page = Math.Clamp(_request.Page, 1, pages);
        return new SearchResponse
        {
            Total = found.Total,
            Page = page,
            PageSize = _pageSize,
            Hits = HitsOf(found.InOrder().Skip((page - 1) * _pageSize).Take(_pageSize)),
            Facets = _request.WithFacets ? FacetsOf(found.Counts()) : [],
            Remarks = [.. QueryRemarks.Of(_query, _plan, rule)],
            Library = _snapshot.Library,
        };
    }

    private HitCollector Collector(MatchRule rule) => new(_filters, _request.WithFacets, rule, CreateTop());

    /// <summary>Keeps as many as the asked page reaches, whichever page that turns out to be.</summary>
    private ITopDocuments CreateTop()
    {
        var reach = (long)Math.Max(1, _request.Page) * _pageSize;
        var kept = (int)Math.Clamp(reach, 1, Math.Max(1, _snapshot.Reader.MaxDoc));
        return HasWords && _request.Sort == SearchSort.Relevance ? new TopByScore(_plan, kept) : new TopByField(_request.Sort, kept);
    }

    private List<Hit> HitsOf(IEnumerable<RankedDocument> ranked)
    {
        var snippets = _request.WithSnippets ? new SnippetMaker(_query.Units) : null;
        return [.. ranked.Select(found => HitOf(found, snippets))];
    }

    private Hit HitOf(RankedDocument found, SnippetMaker? snippets)
    {
        var entry = _snapshot.Documents.Value[found.Document];
        var shown = snippets?.Show(_snapshot.Texts.Of(entry));
        return new Hit
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Title = shown?.Title ?? new HighlightedText([new TextPiece(entry.Title, false)]),
            Score = found.Score,
            IsExample = entry.IsExample,
            Snippets = shown?.Snippets ?? [],
        };
    }

    private List<FacetCounts> FacetsOf(IReadOnlyDictionary<Facet, Dictionary<string, int>> counts) =>
        [.. FacetNames.All.Select(facet => _snapshot.Facets.Present(facet, counts[facet], _filters.GetValueOrDefault(facet, [])))];
}
