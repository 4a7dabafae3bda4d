using KnowledgeBase.Content;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KnowledgeBase.Search.Indexing;

/// <summary>An index kept in a folder, shared with other processes.</summary>
/// <remarks>The folder is locked while it is written and not while it is read, so any number of processes can serve from it.</remarks>
/// <param name="folder">Full path of the index folder.</param>
/// <param name="patience">How long to wait for another process that writes.</param>
/// <param name="rebuildsFirst">Whether the first opening makes the index anew whatever state it is in.</param>
internal sealed class FolderStore(string folder, TimeSpan patience, bool rebuildsFirst = false) : IIndexStore
{
    /// <summary>Several times what building an index of the programme's size takes.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(10);

    private readonly Generations _generations = new(folder);
    private bool _rebuildIsDue = rebuildsFirst;

    public OpenedIndex Open(Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            _ = System.IO.Directory.CreateDirectory(folder);
            return (_rebuildIsDue ? null : OpenFitting(library)) ?? OpenLocked(library, progress, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IndexUnavailableException(
                $"Folderu indeksu „{folder}” nie da się użyć: {exception.Message} "
                + "Sprawdź, czy to folder, czy wolno w nim zapisywać i czy na dysku jest miejsce, albo wskaż inny folder.",
                exception);
        }
    }

    public void Dispose()
    {
        // Nothing is held between openings: the lock is freed with the last write and each reader has its own files.
    }

    private OpenedIndex? OpenFitting(Library library)
    {
        if (TryOpenCurrent(library) is not { } reader)
            return null;

        if (_generations.HasLeftovers)
            TryCleanUp();

        return new OpenedIndex(reader, IndexAction.Opened, default);
    }

    private OpenedIndex OpenLocked(Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        using var writing = FolderLock.TryTake(folder, patience) ?? throw new IndexUnavailableException(
            $"Indeks w folderze „{folder}” zapisuje teraz inny proces. Poczekaj, aż skończy, i uruchom ponownie; "
            + "jeśli to serwis, wystarczy, że sam zaktualizuje indeks.",
            new TimeoutException());

        if (_generations.Current is { } found)
            CommitCheck.DeleteUnfinished(OpenDirectory(found));

        // Another process may have done the work while this one waited.
        if (!_rebuildIsDue && TryOpenCurrent(library) is { } reader)
            return new OpenedIndex(reader, IndexAction.Opened, default);

        var opened = _generations.Current is not { } current ? Make(IndexAction.Built, library, progress, cancellation)
            : (_rebuildIsDue ? null : TryUpdate(current, library, progress, cancellation)) ?? Make(IndexAction.Rebuilt, library, progress, cancellation);
        _rebuildIsDue = false;
        _generations.DeleteLeftovers();
        return opened;
    }

    private static OpenedIndex? TryUpdate(string current, Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var directory = OpenDirectory(current);
        if (CommitCheck.ManifestOf(directory)?.CanUpdate(IndexManifest.For(library)) != true)
            return null;

        var entries = EntryWriter.Write(directory, library, progress, cancellation);
        return new OpenedIndex(DirectoryReader.Open(directory), IndexAction.Updated, entries);
    }

    private OpenedIndex Make(IndexAction action, Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        _generations.DeleteLeftovers();
        WrittenEntries entries = default;
        var path = _generations.Add(building =>
        {
            var directory = OpenDirectory(building);
            entries = EntryWriter.Write(directory, library, progress, cancellation);
        });

        return new OpenedIndex(DirectoryReader.Open(OpenDirectory(path)), action, entries);
    }

    /// <summary>Opens the current index if it is whole and of this very library; needs no lock.</summary>
    private DirectoryReader? TryOpenCurrent(Library library)
    {
        if (_generations.Current is not { } current)
            return null;

        try
        {
            var directory = OpenDirectory(current);
            if (CommitCheck.ManifestOf(directory) != IndexManifest.For(library))
                return null;

            // Another process may have committed between the check and the opening: what counts is what was opened.
            var reader = DirectoryReader.Open(directory);
            if (IndexManifest.From(reader.IndexCommit.UserData) == IndexManifest.For(library))
                return reader;

            reader.Dispose();
            return null;
        }
        catch (IOException)
        {
            // Replaced by another process this very moment; with the lock taken it is plain by what.
            return null;
        }
    }

    private void TryCleanUp()
    {
        try
        {
            using var writing = FolderLock.TryTake(folder, TimeSpan.Zero);
            if (writing is not null)
                _generations.DeleteLeftovers();
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that is only to be read keeps its leftovers; the index in it serves all the same.
        }
    }

    // Never memory-mapped: MMapDirectory of this Lucene.Net can bring the process down (lucenenet issue 1013).
    // Never locked by Lucene: the lock of the whole folder covers every generation in it.
    // Never disposed of: a reader goes on using it, and it holds no file of its own.
    internal static NIOFSDirectory OpenDirectory(string path) => new(path, NoLockFactory.GetNoLockFactory());
}
