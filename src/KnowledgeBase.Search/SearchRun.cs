using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Snippets;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Texts;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search;

/// <summary>One search over one snapshot.</summary>
internal sealed class SearchRun
{
    private readonly Snapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly ReadQuery _query;
    private readonly QueryPlan _plan;
    private readonly RequestReader? _reader;
    private readonly Dictionary<Facet, IReadOnlyList<string>> _filters;
    private readonly int _pageSize;

    /// <param name="snapshot">What is searched.</param>
    /// <param name="request">The request.</param>
    /// <param name="query">Its query, read.</param>
    /// <param name="reader">Reads the query in other modes; null when nobody wants to know how it was understood.</param>
    public SearchRun(Snapshot snapshot, SearchRequest request, ReadQuery query, RequestReader? reader = null)
    {
        _reader = reader;
        _snapshot = snapshot;
        _request = request;
        _query = query;
        _plan = new QueryPlan(snapshot, query);
        _filters = request.Filters.Where(filter => filter.Value.Count > 0).ToDictionary();
        _pageSize = Math.Clamp(request.PageSize, 1, request.WithSnippets || request.WithExplanations ? SearchRequest.MaxPageSize : SearchRequest.MaxListSize);
    }

    private bool HasWords => _query.Units.Count > 0;

    public SearchResponse Answer()
    {
        var matcher = new QueryMatcher(_plan, _query.IsQuestion, Collector);
        var (rule, found) = matcher.Match();
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
            Expansions = found.Expansions,
            Understanding = HasWords && _reader is not null ? Understand(_reader, found.FamilyHits, matcher.IsWhole(rule) ? found.Total : 0) : null,
            Pinned = page == 1 && _filters.Count == 0 ? Pinned() : null,
            Library = _snapshot.Library,
        };
    }

    /// <summary>The best entries that hold any word of the query or a relative of one: what comes near when nothing answers.</summary>
    public IReadOnlyList<Hit> Nearest() =>
        HasWords ? HitsOf(new QueryMatcher(_plan, _query.IsQuestion, Collector).MatchAny().InOrder().Take(_pageSize)) : [];

    private HitCollector Collector(MatchRule rule) =>
        new(
            _filters,
            _request.WithFacets,
            rule,
            CreateTop(),
            new ExpansionCounter(_query.Expansions, _reader is null ? [] : _query.Families, _plan),
            DateFilter.Of(_filters, _snapshot.Dates));

    private QueryUnderstanding Understand(RequestReader reader, IReadOnlyList<int> familyHits, int hits) => new(
        new WordReport(_snapshot, _query).Words(familyHits),
        new ModeCounter(_snapshot, _filters).Count(reader.InEachMode(_query), known: (_request.Mode, _query, hits)));

    /// <summary>Keeps as many as the asked page reaches, whichever page that turns out to be.</summary>
    private ITopDocuments CreateTop()
    {
        var reach = (long)Math.Max(1, _request.Page) * _pageSize;
        var kept = (int)Math.Clamp(reach, 1, Math.Max(1, _snapshot.Reader.MaxDoc));
        if (LabelOrders.Has(_request.Sort))
            return new TopByLabel(_snapshot.Orders.Of(_request.Sort), _plan.Documents, kept);

        return HasWords && _request.Sort == SearchSort.Relevance ? new TopByScore(_plan, kept) : new TopByField(_request.Sort, kept);
    }

    private Hit[] HitsOf(IEnumerable<RankedDocument> ranked)
    {
        var found = ranked.ToArray();
        if (!_request.WithSnippets && !_request.WithExplanations)
            return Array.ConvertAll(found, each => HitOf(_snapshot.Documents.Value[each.Document], each.Score, shown: null));

        // On all processors: of a page nothing else takes as long.
        var hits = new Hit[found.Length];
        var (sieves, explainer) = (SievesOf(found), Explainer());
        _ = Parallel.For(0, found.Length, place => hits[place] = HitOf(found[place], sieves[place], explainer));
        return hits;
    }

    /// <summary>What the index knows of the texts of each hit.</summary>
    private HitSieve[] SievesOf(RankedDocument[] found)
    {
        var sieves = new HitSieve[found.Length];
        foreach (var segment in _snapshot.Segments)
        {
            var inSegment = found.Index().Where(hit => segment.Holds(hit.Item.Document)).OrderBy(hit => hit.Item.Document).ToList();
            if (inSegment.Count == 0)
                continue;

            var ofSegment = new HitSieves(_query.Units, segment, [.. inSegment.Select(hit => hit.Item.Document - segment.DocumentBase)]);
            foreach (var (place, hit) in inSegment)
                sieves[place] = ofSegment.Of(hit.Document - segment.DocumentBase);
        }

        return sieves;
    }

    private PinnedAnswer? Pinned()
    {
        if (!HasWords || _snapshot.Pins.Value.RuleFor(_query) is not { } rule)
            return null;

        var entries = rule.Entries.Select(id => _snapshot.Library.TryFind(id, out var entry) ? entry : null).OfType<Entry>();
        var (explainer, finder) = (Explainer(), new MarkFinder(_query.Units));
        return new PinnedAnswer([.. entries.Select(entry => PinnedHit(entry, explainer, finder))], rule.Note);
    }

    // Editors may recommend what holds none of the words; then there is nothing to say but that they do.
    private Hit PinnedHit(Entry entry, MatchExplainer? explainer, MarkFinder finder) => HitOf(entry, score: 0, shown: null) with
    {
        Snippets = [SummaryOf(entry)],
        Explanation = explainer?.Explain(_snapshot.Texts.Of(entry), _snapshot.Labels.Of(entry), finder) is { Words.Count: > 0 } explanation ? explanation : null,
    };

    private MatchExplainer? Explainer() => _request.WithExplanations && HasWords ? new MatchExplainer(_query.Units) : null;

    private static Snippet SummaryOf(Entry entry) => new(HighlightedText.Plain(entry.Summary), null, null);

    private Hit HitOf(RankedDocument found, HitSieve sieve, MatchExplainer? explainer)
    {
        var entry = _snapshot.Documents.Value[found.Document];
        var texts = _snapshot.Texts.ForHit(entry);
        var labels = sieve.HoldsTermsIn(TextField.Labels) ? _snapshot.Labels.Of(entry) : [];
        var finder = new MarkFinder(sieve);
        var shown = _request.WithSnippets ? SnippetMaker.Show(texts, finder) : null;
        return HitOf(entry, found.Score, shown) with { Explanation = explainer?.Explain(texts, labels, finder, shown?.Marks) };
    }

    private static Hit HitOf(Entry entry, float score, ShownEntry? shown) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Title = shown?.Title ?? HighlightedText.Plain(entry.Title),
        Score = score,
        IsExample = entry.IsExample,
        Snippets = shown?.Snippets ?? [],
    };

    private List<FacetCounts> FacetsOf(IReadOnlyDictionary<Facet, Dictionary<string, int>> counts) =>
        [.. FacetNames.All.Select(facet => _snapshot.Facets.Present(facet, counts[facet], _filters.GetValueOrDefault(facet, [])))];
}
