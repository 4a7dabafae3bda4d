using KnowledgeBase.Content;
using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.History;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>Searches the content as it was: in an index beside the site's own, in memory, made when somebody asks and kept for a while.</summary>
/// <remarks>Indexes are made one at a time; whoever asks for one that is being made waits for it.</remarks>
/// <param name="history">Knows the states of the content.</param>
/// <param name="time">Tells how long nobody asked.</param>
/// <param name="read">Reads the content as it was after a commit, given that of the moment; null for the history's own way.</param>
public sealed class EarlierSearches(LiveHistory history, TimeProvider time, Func<ContentCommit, Library, Library?>? read = null) : IDisposable
{
    /// <summary>
    /// Entries of all kept states together, and of any one: the programme's are a few hundred. So many take about 20 seconds
    /// to index, and with their texts some hundreds of megabytes.
    /// </summary>
    public const int MostEntries = 30_000;

    /// <summary>States kept: footnotes of one document were mostly written within one or two of them.</summary>
    private const int MostStates = 6;

    /// <summary>States that are asked for while another is prepared: more are no reader, but somebody who follows all links.</summary>
    private const int MostPrepared = 4;

    /// <summary>How long at least a state is kept that nobody asks for any more; at most twice as long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    /// <summary>How long a request waits; then it is told to come again, and the work goes on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>When to ask again for a state that is being prepared.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private readonly Func<ContentCommit, Library, Library?> _read = read ?? history.LibraryAt;
    private readonly SemaphoreSlim _one = new(1);
    private readonly Lock _gate = new();

    // Those asked for last are at the end.
    private readonly List<PreparedState> _states = [];
    private ITimer? _forgetting;
    private bool _isDisposed;

    /// <summary>Finds a state of the content by what an address says of it, and prepares it to be searched.</summary>
    /// <param name="asOf">What the address says, right or wrong; null for the content of the moment.</param>
    /// <param name="present">Searches the content of the moment.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<AskedState> AskAsync(string? asOf, SearchEngine present, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(present);
        if (asOf is null)
            return new AskedState(StateOutcome.Open, present);

        // A commit that is known stays one; only for another it is worth to look what was committed since.
        var past = history.Current.FindCommit(asOf) is null ? await history.ReadAsync() : history.Current;
        if (past.Absence is not null)
            return new AskedState(StateOutcome.NoHistory);

        if (past.FindCommit(asOf) is not { } commit)
            return new AskedState(StateOutcome.Unknown);

        if (history.CommitOf(present.Library) == commit)
            return new AskedState(StateOutcome.Open, present, commit, IsPresent: true);

        if (Prepare(commit, present.Library) is not { } prepared)
            return new AskedState(StateOutcome.Busy, Commit: commit);

        try
        {
            return await prepared.State.WaitAsync(Patience, time, cancellation);
        }
        catch (TimeoutException)
        {
            return new AskedState(StateOutcome.Busy, Commit: commit);
        }
    }

    /// <summary>The same, and searches it.</summary>
    /// <param name="asOf">What the address says, right or wrong; null for the content of the moment.</param>
    /// <param name="request">The search.</param>
    /// <param name="present">Searches the content of the moment.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The state, and what was found there; null where it cannot be searched.</returns>
    public async Task<(AskedState State, SearchResponse? Response)> SearchAsync(
        string? asOf, SearchRequest request, SearchEngine present, CancellationToken cancellation = default)
    {
        while (true)
        {
            var asked = await AskAsync(asOf, present, cancellation);
            var response = asked.Engine?.Search(request);

            // The content of the moment may have become another one after it was found to be the state.
            if (!asked.IsPresent || history.CommitOf(response!.Library) == asked.Commit)
                return (asked, response);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _states.Clear();
            _forgetting?.Dispose();
        }
    }

    /// <summary>The state, ready or under way; null when too many are.</summary>
    private PreparedState? Prepare(ContentCommit commit, Library now)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var state = _states.Find(kept => kept.Commit == commit);
            if (state is null && _states.Count(kept => !kept.State.IsCompleted) >= MostPrepared)
                return null;

            state ??= new PreparedState(commit, PrepareAsync(commit, now));
            state.Asked = time.GetTimestamp();
            _ = _states.Remove(state);
            _states.Add(state);
            return state;
        }
    }

    private async Task<AskedState> PrepareAsync(ContentCommit commit, Library now)
    {
        // Off the caller's thread, which holds the lock.
        await _one.WaitAsync().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var state = new AskedState(StateOutcome.Unreadable, Commit: commit);
        try
        {
            return state = Open(commit, now);
        }
        finally
        {
            _ = _one.Release();
            Settle(commit, state);
        }
    }

    private AskedState Open(ContentCommit commit, Library now) => _read(commit, now) switch
    {
        null => new AskedState(StateOutcome.Unreadable, Commit: commit),
        { Entries.Count: > MostEntries } => new AskedState(StateOutcome.TooLarge, Commit: commit),
        var library => new AskedState(StateOutcome.Open, SearchEngine.OpenInMemory(library), commit),
    };

    /// <summary>Makes room once a state is there. What cannot be read is not kept: somebody may be writing to the repository at this moment.</summary>
    private void Settle(ContentCommit commit, AskedState prepared)
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            if (prepared.Outcome == StateOutcome.Unreadable)
                _ = _states.RemoveAll(state => state.Commit == commit);

            MakeRoom(prepared.Engine?.Library.Entries.Count ?? 0);
            _forgetting ??= time.CreateTimer(_ => Forget(), null, Kept, Kept);
        }
    }

    // A state is let go of, not closed: whoever is searching it goes on, and memory is all that it holds.
    private void MakeRoom(int entries)
    {
        while (_states.Find(state => state.IsReady) is { } oldest
            && (_states.Count(state => state.IsReady) >= MostStates || entries + _states.Sum(state => state.Entries) > MostEntries))
        {
            _ = _states.Remove(oldest);
        }
    }

    private void Forget()
    {
        lock (_gate)
            _ = _states.RemoveAll(state => state.IsReady && time.GetElapsedTime(state.Asked) >= Kept);
    }

    /// <summary>A state that is ready, or on its way.</summary>
    private sealed class PreparedState(ContentCommit commit, Task<AskedState> state)
    {
        public ContentCommit Commit { get; } = commit;

        public Task<AskedState> State { get; } = state;

        public long Asked { get; set; }

        public bool IsReady => State.IsCompleted;

        public int Entries => State.IsCompletedSuccessfully ? State.Result.Engine?.Library.Entries.Count ?? 0 : 0;
    }
}
