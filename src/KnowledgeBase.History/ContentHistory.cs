using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.History.Walking;
using LibGit2Sharp;

namespace KnowledgeBase.History;

/// <summary>The history of a content folder, from the git repository that holds it.</summary>
/// <remarks>
/// Nothing is read before it is asked for, and no file stays open between. A folder without a history, or one whose
/// repository cannot be read, is told as <see cref="HistorySnapshot.Absence"/>; no repository makes this throw.
/// Any number of threads may ask.
/// </remarks>
public sealed class ContentHistory
{
    private readonly string? _folder;
    private readonly Lock _reading = new();
    private readonly LooseObjects _objects = new();
    private WalkedHistory _walked = WalkedHistory.Nothing;
    private volatile HistorySnapshot _current;

    private ContentHistory(string? folder, HistoryAbsence absence) => (_folder, _current) = (folder, HistorySnapshot.Without(absence));

    /// <summary>A history that is never read.</summary>
    public static ContentHistory SwitchedOff { get; } = new(null, HistoryAbsence.SwitchedOff);

    /// <summary>The history as it was read last; with the absence <see cref="HistoryAbsence.Unread"/> before the first time.</summary>
    public HistorySnapshot Current => _current;

    /// <param name="folder">The content folder, which need not exist.</param>
    public static ContentHistory Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new ContentHistory(LinkTargetOf(full), HistoryAbsence.Unread);
    }

    /// <summary>Reads what was committed since the last time: the first time everything, and where nothing was, next to nothing.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what was known before is still known.</exception>
    public HistorySnapshot Read(CancellationToken cancellation = default)
    {
        if (_folder is not { } folder)
            return _current;

        lock (_reading)
        {
            try
            {
                return _current = ReadOn(folder, cancellation);
            }
            catch (Exception broken) when (IsDamage(broken))
            {
                // What was read before stays true; somebody may be writing to the repository at this moment.
                return _current = _current.Head is null ? HistorySnapshot.Without(HistoryAbsence.Damaged) : _current;
            }
            catch (Exception missing) when (missing is TypeInitializationException or DllNotFoundException or BadImageFormatException)
            {
                return _current = HistorySnapshot.Without(HistoryAbsence.Unsupported);
            }
        }
    }

    /// <summary>Reads the whole content folder as it was after a commit; null when the repository no longer has the commit, or cannot be read.</summary>
    /// <param name="commit">The commit's identifier, as in <see cref="EntryRevision.Commit"/>.</param>
    /// <param name="options">What to leave out.</param>
    /// <param name="previous">Another state of the folder, of whose files only the different ones are parsed.</param>
    public Library? LibraryAt(string commit, ContentOptions options, Library? previous = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(commit);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return FilesAt(commit) is { } files ? new LibraryReader().Read(files, options, previous) : null;
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return null;
        }
    }

    /// <summary>The fingerprints that a library of the folder as it was after a commit may have; none when it cannot be read.</summary>
    /// <param name="commit">The commit's identifier.</param>
    /// <param name="options">What to leave out.</param>
    public IReadOnlySet<string> FingerprintsAt(string commit, ContentOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(commit);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return FilesAt(commit) is { } files ? LibraryReader.FingerprintsOf(files, options) : new HashSet<string>();
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return new HashSet<string>();
        }
    }

    private List<ContentFile>? FilesAt(string commit)
    {
        using var repository = _folder is null ? null : ContentRepository.Open(_folder, out _);
        lock (_reading)
            repository?.Check(_objects, CancellationToken.None);

        return repository?.Find(commit) is { } found ? FilesOf(repository, found) : null;
    }

    private static List<ContentFile> FilesOf(ContentRepository repository, Commit commit)
    {
        var files = new List<ContentFile>();
        foreach (var (path, _, after) in repository.Differences(null, repository.TreeOf(commit)))
        {
            if (after is null || !ContentLayout.IsContent(path))
                continue;

            files.Add(repository.Read(after, ContentFile.MaxLength, out var length) is { } bytes
                ? ContentFile.Of(path, bytes)
                : ContentFile.TooLarge(path, length));
        }

        return files;
    }

    private HistorySnapshot ReadOn(string folder, CancellationToken cancellation)
    {
        using var repository = ContentRepository.Open(folder, out var absence);
        if (repository is null)
        {
            _walked = WalkedHistory.Nothing;
            return HistorySnapshot.Without(absence);
        }

        if (repository.HeadId == _current.Head)
            return _current;

        repository.Check(_objects, cancellation);
        _walked = HistoryWalk.ReadOn(repository, _walked, cancellation);
        if (_walked.Revisions.Count == 0 && repository.TreeOf(repository.Head) is null)
            return HistorySnapshot.Without(HistoryAbsence.NotTracked);

        return HistorySnapshot.Of(_walked.Head!, _walked.Revisions.ToDictionary(
            pair => pair.Key,
            pair => new EntryHistory(pair.Key, [.. pair.Value.Reverse()]),
            StringComparer.Ordinal), _walked.Commits);
    }

    // What the library throws for objects that are missing, torn or not what they should be, and the system for their files.
    private static bool IsDamage(Exception exception) =>
        exception is LibGit2SharpException or IOException or UnauthorizedAccessException;

    private static string LinkTargetOf(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        }
        catch (IOException)
        {
            return folder;
        }
    }
}
