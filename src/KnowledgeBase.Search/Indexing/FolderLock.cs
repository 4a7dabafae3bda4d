using System.Diagnostics;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Lets one process at a time write to an index folder; the system frees it when its holder dies.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string FileName = "write.lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting for it at most as long as told; null when another process keeps it.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static FolderLock? TryTake(string folder, TimeSpan patience)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                // The file stays when the lock is freed: deleting it would let two processes lock two files of one name.
                return new FolderLock(new FileStream(
                    Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (IsTaken(exception))
            {
                if (waiting.Elapsed >= patience)
                    return null;

                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    // A taken file is told by the plain exception; its subclasses tell of missing folders and the like.
    private static bool IsTaken(IOException exception) => exception.GetType() == typeof(IOException);
}
