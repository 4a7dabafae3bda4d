using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Watching;
using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Live;

/// <summary>The search engine over the content folder, kept up to date while the site serves.</summary>
/// <remarks>It opens in the background from the moment it is made, so that the server can start beside it.</remarks>
public sealed class LiveSearch : IDisposable
{
    /// <summary>Long enough for another process to finish writing the index.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly SiteOptions _options;
    private readonly TimeProvider _time;
    private readonly LibraryReader _reader = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _updating = new();
    private volatile SearchEngine? _engine;
    private ContentWatcher? _watcher;
    private ITimer? _retry;

    public LiveSearch(SiteOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        Ready = Task.Factory.StartNew(Open, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private LiveSearch(SearchEngine engine)
    {
        _options = new SiteOptions { Watch = false };
        _time = TimeProvider.System;
        _engine = engine;
        Ready = Task.CompletedTask;
    }

    /// <summary>A search that is ready from the beginning and follows no folder.</summary>
    public static LiveSearch Over(SearchEngine engine) => new(engine);

    /// <summary>Called after each update with the engine or with what prevented the update.</summary>
    public event Action<SearchEngine, Exception?>? Refreshed;

    /// <summary>Ends when the first request can be answered; fails when the folders cannot be used, or it is disposed of before.</summary>
    public Task Ready { get; }

    public bool IsReady => _engine is not null;

    /// <exception cref="InvalidOperationException">Not ready yet.</exception>
    public SearchEngine Engine => _engine ?? throw new InvalidOperationException("The index is not open yet.");

    /// <summary>The content that answers at this moment; take it once per page.</summary>
    public Library Library => Engine.Library;

    public void Dispose()
    {
        // Of a large content, reading and indexing take minutes: whoever stops the site does not wait for their end.
        _closing.Cancel();
        lock (_updating)
        {
            _engine?.Dispose();
        }

        _watcher?.Dispose();
        _retry?.Dispose();
    }

    private void Open()
    {
        lock (_updating)
        {
            _closing.Token.ThrowIfCancellationRequested();

            // Watching begins before reading, so that no edit falls between the two.
            if (_options.Watch)
                _watcher = new ContentWatcher(_options.Content, Refresh, _time);

            _engine = SearchEngine.Open(_options.Index, Read(previous: null), cancellation: _closing.Token);
            _engine.GatherWords();
        }
    }

    private void Refresh()
    {
        lock (_updating)
        {
            if (_closing.IsCancellationRequested || _engine is not { } engine)
                return;

            try
            {
                var library = Read(engine.Library);
                if (library.Fingerprint == engine.Library.Fingerprint)
                    return;

                _ = engine.Update(library, _closing.Token);
                Refreshed?.Invoke(engine, null);
            }
            catch (OperationCanceledException)
            {
                // The site is being stopped; the next start reads what is new.
            }
            catch (Exception exception) when (exception is IndexUnavailableException or DirectoryNotFoundException)
            {
                // What was there before goes on answering. The edit is not told of again, so it is tried again from here.
                _retry?.Dispose();
                _retry = _time.CreateTimer(_ => Refresh(), null, RetryAfter, Timeout.InfiniteTimeSpan);
                Refreshed?.Invoke(engine, exception);
            }
        }
    }

    private Library Read(Library? previous) =>
        _reader.Read(_options.Content, new ContentOptions { IncludeExamples = _options.IncludeExamples }, previous, _closing.Token);
}
