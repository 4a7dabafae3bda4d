using System.Globalization;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Snippets;
using Lucene.Net.Search;

namespace KnowledgeBase.Search;

/// <summary>One search over one snapshot.</summary>
internal sealed class SearchRun
{
    private readonly Snapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly ReadQuery _query;
    private readonly QueryMatches _matches;
    private readonly IndexSearcher _searcher;
    private readonly Dictionary<Facet, IReadOnlyList<string>> _filters;
    private readonly int _pageSize;

    public SearchRun(Snapshot snapshot, SearchRequest request, ReadQuery query)
    {
        _snapshot = snapshot;
        _request = request;
        _query = query;
        _matches = QueryMatches.Find(snapshot.Reader, query.Units);
        _searcher = new IndexSearcher(snapshot.Reader);
        _filters = request.Filters.Where(filter => filter.Value.Count > 0).ToDictionary();
        _pageSize = Math.Clamp(request.PageSize, 1, SearchRequest.MaxPageSize);
    }

    private bool HasWords => _query.Units.Count > 0;

    public SearchResponse Answer()
    {
        var top = CreateTop();
        var collector = new DrillSidewaysCollector(_filters, top);
        _searcher.Search(HasWords ? new ScoredQuery(_matches, _snapshot.Statistics) : new MatchAllDocsQuery(), collector);

        var pages = Math.Max(1, (collector.Total + _pageSize - 1) / _pageSize);
        var page = Math.Clamp(_request.Page, 1, pages);
        return new SearchResponse
        {
            Total = collector.Total,
            Page = page,
            PageSize = _pageSize,
            Hits = HitsOf(top.GetTopDocs((page - 1) * _pageSize, _pageSize)),
            Facets = FacetsOf(collector.Counts()),
            Remarks = [.. Remarks()],
            ContentVersion = _snapshot.Library.Fingerprint,
        };
    }

    /// <summary>Keeps as many as the asked page reaches, whichever page that turns out to be.</summary>
    private TopFieldCollector CreateTop()
    {
        var reach = (long)Math.Max(1, _request.Page) * _pageSize;
        var kept = (int)Math.Clamp(reach, 1, Math.Max(1, _snapshot.Reader.MaxDoc));
        return TopFieldCollector.Create(
            HitOrder.Of(_request.Sort, HasWords), kept, fillFields: false, trackDocScores: HasWords, trackMaxScore: false, docsScoredInOrder: true);
    }

    private IReadOnlyList<Hit> HitsOf(TopDocs top)
    {
        var snippets = new SnippetMaker(_query.Units);
        return [.. top.ScoreDocs.Select(found => HitOf(found, snippets))];
    }

    private Hit HitOf(ScoreDoc found, SnippetMaker snippets)
    {
        var id = _searcher.Doc(found.Doc).GetField(FieldNames.Id).GetStringValue(CultureInfo.InvariantCulture);
        if (!_snapshot.Library.TryFind(id, out var entry))
            throw new InvalidOperationException($"The index holds '{id}', which its library does not.");

        var texts = _snapshot.Texts.Of(entry);
        return new Hit
        {
            Id = id,
            Kind = entry.Kind,
            Title = snippets.Title(texts),
            Score = HasWords ? found.Score : 0,
            IsExample = entry.IsExample,
            Snippets = snippets.Snippets(texts),
        };
    }

    private List<FacetCounts> FacetsOf(IReadOnlyDictionary<Facet, Dictionary<string, int>> counts)
    {
        var presenter = new FacetPresenter(_snapshot.Library, PolishCollation.Comparer);
        return [.. FacetNames.All.Select(facet => presenter.Present(facet, counts[facet], _filters.GetValueOrDefault(facet, [])))];
    }

    private IEnumerable<QueryRemark> Remarks()
    {
        if (_query.LeftOut.Count > 0)
            yield return new QueryRemark(QueryRemarkKind.Shortened, _query.LeftOut);

        if (_matches.Required < _query.Units.Count)
        {
            var missing = _query.Units.Where((_, unit) => _matches.DocumentFrequencies[unit] == 0);
            yield return new QueryRemark(QueryRemarkKind.NotAllWords, [.. missing.Select(unit => unit.Text)]);
        }
    }
}
