using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Completions;
using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Search.Pins;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Snippets;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Terms;
using Lucene.Net.Index;

namespace KnowledgeBase.Search;

/// <summary>A library and the index made of it: what one search sees from its beginning to its end.</summary>
internal sealed class Snapshot
{
    private volatile bool _gathersTerms;

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
        Dates = new Lazy<DocumentDates>(() => new DocumentDates(Documents.Value));
        Orders = new LabelOrders(Documents, library);
        Terms = new TermDictionary(Segments);
        Synonyms = new Lazy<SynonymDictionary>(() => new SynonymDictionary(library.Rules.Synonyms));
        Pins = new Lazy<PinnedQueries>(() => new PinnedQueries(library.Rules.Pinned));
        Facets = new FacetPresenter(library);
        FieldValues = new FieldValueFinder(library, Segments);
        Texts = new AnalyzedEntries(library, previous?.Texts);
        Labels = new AnalyzedLabels(library);
        Completions = new CompletionsInMaking(library, previous?.Completions);
        SharedTerms = new Lazy<SharedTerms>(() => new SharedTerms(library));
        Names = new Lazy<NameFinder>(() => new NameFinder(library));
        ParticipantWords = new Lazy<IReadOnlySet<string>>(() => TellingWords.OfNames(library.OfKind<Participant>()));
        NearDuplicates = new Lazy<Task<NearDuplicateFamilies>>(FindNearDuplicates);
        if (previous?.NearDuplicates.IsValueCreated == true)
            _ = NearDuplicates.Value;

        if (previous?._gathersTerms == true)
            _ = GatherTerms();
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

    /// <summary>Gathered when first needed.</summary>
    public Lazy<DocumentDates> Dates { get; }

    public LabelOrders Orders { get; }

    public TermDictionary Terms { get; }

    /// <summary>Analysed when first needed.</summary>
    public Lazy<SynonymDictionary> Synonyms { get; }

    /// <summary>Analysed when first needed.</summary>
    public Lazy<PinnedQueries> Pins { get; }

    public FacetPresenter Facets { get; }

    public FieldValueFinder FieldValues { get; }

    public AnalyzedEntries Texts { get; }

    public AnalyzedLabels Labels { get; }

    public CompletionsInMaking Completions { get; }

    /// <summary>Gathered when first needed.</summary>
    public Lazy<SharedTerms> SharedTerms { get; }

    /// <summary>The names of the controlled lists; analysed when first needed.</summary>
    public Lazy<NameFinder> Names { get; }

    /// <summary>The words of the participants' names; analysed when first needed.</summary>
    public Lazy<IReadOnlySet<string>> ParticipantWords { get; }

    /// <summary>Found in the background: when first asked for, and at once when the content before it was asked for any.</summary>
    public Lazy<Task<NearDuplicateFamilies>> NearDuplicates { get; }

    /// <summary>The same as far as they are found; null before, also when nobody has asked.</summary>
    public NearDuplicateFamilies? FoundNearDuplicates =>
        NearDuplicates.IsValueCreated && NearDuplicates.Value is { IsCompletedSuccessfully: true } found ? found.Result : null;

    /// <summary>Begins to gather in the background what queries need of the index's words, here and after each update.</summary>
    public Task GatherTerms()
    {
        ObjectDisposedException.ThrowIf(!TryTake(), this);
        _gathersTerms = true;

        // On a thread of its own: a large index takes seconds, and those of the pool are few when a site starts.
        return Task.Factory.StartNew(GatherAndRelease, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Keeps the reader open until <see cref="Release"/>; false when the last user has already let go of it.</summary>
    public bool TryTake() => Reader.TryIncRef();

    public void Release() => Reader.DecRef();

    // The reader stays open while the signatures are read, whoever has asked and gone on; comparing needs no reader.
    private Task<NearDuplicateFamilies> FindNearDuplicates()
    {
        ObjectDisposedException.ThrowIf(!TryTake(), this);
        return Task.Run(() => new NearDuplicateFamilies(Library, new NearDuplicateFinder(ReadSignatures()).Find()));
    }

    private void GatherAndRelease()
    {
        try
        {
            Terms.Gather();
        }
        finally
        {
            Release();
        }
    }

    private IReadOnlyList<SignedEntry> ReadSignatures()
    {
        try
        {
            return SignedEntry.Read(Segments, Documents.Value);
        }
        finally
        {
            Release();
        }
    }
}
