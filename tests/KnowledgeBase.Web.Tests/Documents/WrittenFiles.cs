using System.Collections.Concurrent;

namespace KnowledgeBase.Web.Tests.Documents;

/// <summary>Notes whatever is made, written, renamed or removed below some folders.</summary>
internal sealed class WrittenFiles : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> _seen = new();
    private readonly FileSystemWatcher[] _watchers;

    public WrittenFiles(params string[] folders) => _watchers = [.. folders.Select(Watch)];

    /// <summary>What was written until now: the system tells of it in order, so that a file of our own comes after everything else.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        var own = _watchers.Select(watcher => Path.Combine(watcher.Path, Path.GetRandomFileName())).ToList();
        foreach (var file in own)
            await File.WriteAllTextAsync(file, "");

        using var patience = new CancellationTokenSource(Patience);
        while (own.Except(_seen).Any())
            await Task.Delay(10, patience.Token);

        return [.. _seen.Except(own).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += Note;
        watcher.Changed += Note;
        watcher.Renamed += Note;
        watcher.Deleted += Note;
        watcher.Error += (_, fault) => _seen.Enqueue($"{folder}: {fault.GetException().Message}");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(object sender, FileSystemEventArgs written) => _seen.Enqueue(written.FullPath);
}
