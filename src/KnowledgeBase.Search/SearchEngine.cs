using System.Diagnostics;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Completions;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Search.Snippets;
using KnowledgeBase.Search.Suggestions;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search;

/// <summary>Answers searches from the index of one library; safe for use from several threads.</summary>
public sealed class SearchEngine : IDisposable
{
    private readonly QueryReader _queries = new(PolishText.Default);
    private readonly IIndexStore _store;
    private readonly RankingWeights _weights;
    private readonly Lock _updating = new();
    private volatile Snapshot _snapshot;
    private bool _isDisposed;

    private SearchEngine(
        IIndexStore store, Library library, RankingWeights weights, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        _store = store;
        _weights = weights;
        _snapshot = Take(library, progress, previous: null, cancellation);
    }

    /// <summary>Opens the index in the folder, bringing it up to date with the library first.</summary>
    /// <param name="folder">The index folder; made when missing.</param>
    /// <param name="library">The content that is to be searched.</param>
    /// <param name="progress">Told after each entry indexed.</param>
    /// <param name="cancellation">Stops between two entries; the index stays as it was.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written or is in use.</exception>
    public static SearchEngine Open(string folder, Library library, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(library);
        return new SearchEngine(new FolderStore(Path.GetFullPath(folder), FolderStore.UsualPatience), library, RankingWeights.Default, progress, cancellation);
    }

    /// <summary>Makes the index in the folder anew beside the old one, even when that is up to date, and opens it.</summary>
    /// <param name="folder">The index folder; made when missing.</param>
    /// <param name="library">The content that is to be searched.</param>
    /// <param name="progress">Told after each entry indexed.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written or is in use.</exception>
    public static SearchEngine Rebuild(string folder, Library library, IProgress<IndexProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(library);
        return new SearchEngine(new FolderStore(Path.GetFullPath(folder), FolderStore.UsualPatience, rebuildsFirst: true), library, RankingWeights.Default, progress);
    }

    /// <summary>Indexes the library in memory, for as long as the engine lives.</summary>
    /// <param name="library">The content that is to be searched.</param>
    /// <param name="weights">Other weights than the product's, to try them.</param>
    public static SearchEngine OpenInMemory(Library library, RankingWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new SearchEngine(new MemoryStore(), library, weights ?? RankingWeights.Default);
    }

    /// <summary>
    /// Opens the index in the folder as it is, over stand-ins for its entries: before the content is read, a search can then
    /// run through everything that it will run through later, though what it finds is not worth reading.
    /// </summary>
    /// <param name="folder">The index folder; never written.</param>
    /// <returns>Null when the folder holds no index that is whole and of this program's making.</returns>
    public static SearchEngine? TryOpenForWarmUp(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return FoundIndex.TryOpen(Path.GetFullPath(folder)) is { } found
            ? new SearchEngine(found, found.StandIns, RankingWeights.Default)
            : null;
    }

    /// <summary>What was done to bring the index up to date when it was last opened or updated.</summary>
    public IndexReport Report => _snapshot.Report;

    /// <summary>The content that answers.</summary>
    public Library Library => _snapshot.Library;

    public SearchResponse Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Ask(snapshot =>
        {
            var reader = ReaderFor(request, snapshot);
            var query = reader.Read(request.Query);
            var response = new SearchRun(snapshot, request, query, request.WithUnderstanding ? reader : null).Answer();
            return request.WithSuggestions
                ? response with { Suggestions = new SuggestionFinder(snapshot, reader.Read, request).For(query, response) }
                : response;
        });
    }

    /// <summary>
    /// What a person who has typed so far may be about to type; at most ten. Who asks first waits until the completions are
    /// made; later, while those of new content are made, the ones before answer.
    /// </summary>
    /// <param name="typed">Any text; read up to a hundred characters.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<IReadOnlyList<Completion>> CompleteAsync(string typed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var completions = await _snapshot.Completions.AskAsync(cancellation).ConfigureAwait(false);
        return completions.Find(typed);
    }

    /// <summary>Names the state of the content whose completions answer at this moment, which may be the one before.</summary>
    public string CompletionsVersion
    {
        get
        {
            var snapshot = _snapshot;
            return snapshot.Completions.Ready?.ContentVersion ?? snapshot.Library.Fingerprint;
        }
    }

    /// <summary>The families of entries that say nearly the same; found when first asked for and anew after each update. Waits for them.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    public Task<NearDuplicateFamilies> NearDuplicatesAsync(CancellationToken cancellation = default) =>
        Ask(snapshot => snapshot.NearDuplicates.Value).WaitAsync(cancellation);

    /// <summary>The same without waiting: null until they are found, which the first call begins.</summary>
    public NearDuplicateFamilies? FoundNearDuplicates() => Ask(snapshot =>
    {
        var found = snapshot.FoundNearDuplicates;
        if (found is null)
            _ = snapshot.NearDuplicates.Value;

        return found;
    });

    /// <summary>Whether <see cref="FoundNearDuplicates"/> has them at this moment; begins nothing.</summary>
    public bool HasFoundNearDuplicates => _snapshot.FoundNearDuplicates is not null;

    /// <summary>
    /// Begins to gather in the background, now and after each update, what queries need of all words of the index: of a large
    /// one the first query would wait for seconds. Worth its while for who serves, not for a single query.
    /// </summary>
    public void GatherWords() => _ = Ask(snapshot => snapshot.GatherTerms());

    /// <summary>Whether the words of the present content are gathered at this moment; begins nothing.</summary>
    public bool HasGatheredWords => _snapshot.Terms.IsGathered;

    /// <summary>Names the entries that belong with one by what both name and what both write; at most six, each with its reasons.</summary>
    /// <param name="entry">An entry of the library.</param>
    /// <param name="except">Identifiers of entries that are named elsewhere.</param>
    public IReadOnlyList<RelatedEntry> RelatedTo(Entry entry, IReadOnlySet<string> except)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(except);
        return Ask(snapshot => new RelatedFinder(snapshot).Find(entry, except));
    }

    /// <summary>Finds the recommendations and initiatives that support or cover paragraphs of a draft, each with the passages that do.</summary>
    /// <param name="request">The paragraphs.</param>
    /// <param name="cancellation">Stops between two of them.</param>
    public EvidenceResponse FindEvidence(EvidenceRequest request, CancellationToken cancellation = default) =>
        FindEvidence(request, EvidenceWeights.Default, cancellation);

    /// <summary>The same with other weights than the product's, to try them.</summary>
    internal EvidenceResponse FindEvidence(EvidenceRequest request, EvidenceWeights weights, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Ask(snapshot => new EvidenceFinder(snapshot, weights).Find(request, cancellation));
    }

    /// <summary>Says how much of the texts of any two entries is the same.</summary>
    public static NearDuplicatePair Compare(Entry first, Entry second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (resemblance, containment) = ShingleSet.Of(first).Compare(ShingleSet.Of(second));
        return new NearDuplicatePair(first, second, resemblance, containment);
    }

    /// <summary>Counts what a search would find by the values of one or two facets, in one walk.</summary>
    public MatrixResponse Count(MatrixRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Ask(snapshot => new MatrixRun(snapshot, WholeYears.In(request, snapshot.Segments), ReaderFor(request.Search, snapshot).Read(request.Search.Query)).Answer());
    }

    /// <summary>Lists all values of a facet that a search meets, or those with certain words in their names.</summary>
    public FacetListResponse List(FacetListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Ask(snapshot => new FacetListRun(snapshot, request, ReaderFor(request.Search, snapshot).Read(request.Search.Query)).Answer());
    }

    /// <summary>Marks in a text the words that the query would match there.</summary>
    public HighlightedText Highlight(string query, string text)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(text);
        return Ask(snapshot =>
        {
            var units = ReaderFor(new SearchRequest(), snapshot).Read(query).Units;
            return Highlighter.Highlight(text, new MarkFinder(units).FindInAll([new AnalyzedText(text)])[0]);
        });
    }

    /// <summary>Marks in a whole entry what the search would match there, in the same places as its hit.</summary>
    /// <returns>Null when its query holds no words.</returns>
    public EntryHighlights? Highlight(SearchRequest request, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entry);
        return Ask(snapshot =>
        {
            var units = ReaderFor(request, snapshot).Read(request.Query).Units;
            return units.Count == 0 ? null : new EntryHighlighter(units).Highlight(snapshot.Texts.Of(entry), snapshot.Labels.Of(entry));
        });
    }

    /// <summary>Finds rules of the editors that do nothing or get in each other's way.</summary>
    public IReadOnlyList<ContentProblem> CheckRules() => Ask(snapshot => new RuleCheck(snapshot).Problems());

    /// <summary>Brings the index up to date with a newer state of the content and answers from it; searches under way end undisturbed.</summary>
    /// <param name="library">The newer state.</param>
    /// <param name="cancellation">Stops between two entries; the previous content goes on answering.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written or is in use; the previous content goes on answering.</exception>
    public IndexReport Update(Library library, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(library);
        lock (_updating)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var previous = _snapshot;
            _snapshot = Take(library, progress: null, previous, cancellation);
            previous.Release();
            return _snapshot.Report;
        }
    }

    public void Dispose()
    {
        lock (_updating)
        {
            if (_isDisposed)
                return;

            _isDisposed = true;
            _snapshot.Release();
            _store.Dispose();
        }
    }

    private RequestReader ReaderFor(SearchRequest request, Snapshot snapshot) => new(_queries, snapshot, request);

    private Snapshot Take(Library library, IProgress<IndexProgress>? progress, Snapshot? previous, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var index = _store.Open(library, progress, cancellation);
        var report = new IndexReport(
            index.Action, library.Entries.Count, index.Entries.Written, index.Entries.Removed, clock.Elapsed);
        return new Snapshot(library, index, report, _weights, previous);
    }

    private T Ask<T>(Func<Snapshot, T> answer)
    {
        var snapshot = TakeCurrent();
        try
        {
            return answer(snapshot);
        }
        finally
        {
            snapshot.Release();
        }
    }

    // An update may let go of a snapshot between reading the field and taking it; the next one is there by then.
    private Snapshot TakeCurrent()
    {
        var snapshot = _snapshot;
        while (!snapshot.TryTake())
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed), this);
            snapshot = _snapshot;
        }

        return snapshot;
    }
}
