using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Content.Watching;

/// <summary>
/// Tells when a content folder may have changed. The operating system's notices make it quick; a slow comparison of file
/// times and lengths makes it sure on network folders and containers, where such notices do not arrive.
/// </summary>
public sealed class ContentWatcher : IDisposable
{
    /// <summary>It rests so many times as long as a comparison took: of a large folder one takes long, and is not to take all the time of a processor.</summary>
    private const int RestPerComparison = 20;

    private readonly string _folder;
    private readonly ContentWatcherOptions _options;
    private readonly TimeProvider _time;
    private readonly Action _changed;
    private readonly Lock _gate = new();
    private readonly FileSystemWatcher? _notices;
    private readonly ITimer _quiet;
    private readonly ITimer _poll;
    private FolderState _seen;
    private DateTimeOffset? _waitingSince;
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="changed">Called on a thread of the pool, never twice at once, when files may have changed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="options">How long to wait.</param>
    public ContentWatcher(string folder, Action changed, TimeProvider time, ContentWatcherOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(time);
        _folder = Path.GetFullPath(folder);
        _changed = changed;
        _time = time;
        _options = options ?? new ContentWatcherOptions();
        _seen = FolderState.Of(_folder);
        _quiet = time.CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = time.CreateTimer(_ => Compare(), null, _options.PollInterval, Timeout.InfiniteTimeSpan);
        _notices = _options.UseNotices ? Subscribe() : null;
    }

    private FileSystemWatcher? Subscribe()
    {
        FileSystemWatcher? notices = null;
        try
        {
            notices = new FileSystemWatcher(_folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            notices.Changed += (_, change) => Notice(change.FullPath);
            notices.Created += (_, change) => Notice(change.FullPath);
            notices.Deleted += (_, change) => Notice(change.FullPath);
            notices.Renamed += (_, change) =>
            {
                Notice(change.OldFullPath);
                Notice(change.FullPath);
            };
            notices.Error += (_, _) => Expect();
            notices.EnableRaisingEvents = true;
            return notices;
        }
        catch (IOException)
        {
            // The system's limit of watched folders is reached; comparing from time to time still works.
            notices?.Dispose();
            return null;
        }
        catch (ArgumentException)
        {
            // The folder is missing; comparing from time to time finds it when it comes.
            notices?.Dispose();
            return null;
        }
    }

    private void Notice(string path)
    {
        // Folders have no extension, and what is inside a moved folder is not told one by one.
        if (Path.GetExtension(path).Length == 0 || ContentFolder.HasContent(Path.GetFileName(path)))
            Expect();
    }

    /// <summary>Waits for quiet, since an editor's tool saves in several steps, but not for ever.</summary>
    private void Expect()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            var now = _time.GetUtcNow();
            _waitingSince ??= now;
            var longest = _waitingSince.Value + _options.LongestWait - now;
            var wait = longest < _options.Quiet ? longest : _options.Quiet;
            _quiet.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    private void Compare()
    {
        bool isChanged;
        lock (_gate)
        {
            if (_isDisposed)
                return;

            var start = _time.GetTimestamp();
            isChanged = !FolderState.Of(_folder).Equals(_seen);
            var rest = RestPerComparison * _time.GetElapsedTime(start);
            _ = _poll.Change(rest > _options.PollInterval ? rest : _options.PollInterval, Timeout.InfiniteTimeSpan);
        }

        if (isChanged)
            Expect();
    }

    private void Tell()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            // Taken before telling: a file that changes while the content is being read will be noticed again.
            _waitingSince = null;
            _seen = FolderState.Of(_folder);
            _changed();
        }
    }

    public void Dispose()
    {
        _notices?.Dispose();
        lock (_gate)
        {
            _isDisposed = true;
            _quiet.Dispose();
            _poll.Dispose();
        }
    }
}
