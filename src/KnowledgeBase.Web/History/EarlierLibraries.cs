using KnowledgeBase.Content;
using KnowledgeBase.History;

namespace KnowledgeBase.Web.History;

/// <summary>Reads the content as it was after a commit, one commit at a time, and keeps the last few.</summary>
/// <param name="options">What to leave out.</param>
internal sealed class EarlierLibraries(ContentOptions options) : IDisposable
{
    /// <summary>The commits of an entry that somebody is reading; files that are still the same are shared with the present library.</summary>
    private const int Kept = 8;

    private readonly SemaphoreSlim _one = new(1);
    private readonly LinkedList<(string Commit, Library Library)> _libraries = [];

    /// <summary>The library; null when the commit cannot be read.</summary>
    public async Task<Library?> AtAsync(string commit, ContentHistory history, Library now)
    {
        // One at a time: who asks for many old versions at once is not to take the processor from those who search.
        await _one.WaitAsync();
        try
        {
            return Take(commit) ?? await Task.Run(() => Read(commit, history, now));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private Library? Take(string commit)
    {
        for (var node = _libraries.First; node is not null; node = node.Next)
        {
            if (node.Value.Commit != commit)
                continue;

            _libraries.Remove(node);
            _libraries.AddFirst(node);
            return node.Value.Library;
        }

        return null;
    }

    private Library? Read(string commit, ContentHistory history, Library now)
    {
        if (history.LibraryAt(commit, options, now) is not { } library)
            return null;

        _libraries.AddFirst((commit, library));
        if (_libraries.Count > Kept)
            _libraries.RemoveLast();

        return library;
    }
}
