using KnowledgeBase.Content;
using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Snippets;
using KnowledgeBase.Search.Terms;
using Lucene.Net.Index;

namespace KnowledgeBase.Search;

/// <summary>A library and the index made of it: what one search sees from its beginning to its end.</summary>
internal sealed class Snapshot
{
    public Snapshot(Library library, OpenedIndex index, IndexReport report, RankingWeights weights, Snapshot? previous)
    {
        Library = library;
        Reader = index.Reader;
        Report = report;
        Weights = weights;
        Routes = weights.Routes();
        Segments = IndexSegment.Of(index.Reader);
        Statistics = FieldStatistics.Of(Segments, weights);
        Documents = new Lazy<DocumentEntries>(() => new DocumentEntries(Segments, library));
        Terms = new TermDictionary(Segments);
        Facets = new FacetPresenter(library);
        FieldValues = new FieldValueFinder(library, Segments);
        Texts = new AnalyzedEntries(library, previous?.Texts);
    }

    public Library Library { get; }

    public DirectoryReader Reader { get; }

    public IndexReport Report { get; }

    public RankingWeights Weights { get; }

    /// <summary>What a match by each route is worth.</summary>
    public RouteWeights Routes { get; }

    public IReadOnlyList<IndexSegment> Segments { get; }

    public FieldStatistics Statistics { get; }

    /// <summary>Gathered when first needed.</summary>
    public Lazy<DocumentEntries> Documents { get; }

    public TermDictionary Terms { get; }

    public FacetPresenter Facets { get; }

    public FieldValueFinder FieldValues { get; }

    public AnalyzedEntries Texts { get; }

    /// <summary>Keeps the reader open until <see cref="Release"/>; false when the last user has already let go of it.</summary>
    public bool TryTake() => Reader.TryIncRef();

    public void Release() => Reader.DecRef();
}
