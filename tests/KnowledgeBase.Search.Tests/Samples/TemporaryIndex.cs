namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>An index folder that is gone after the test.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"kb-index-{Guid.NewGuid():N}");

    /// <summary>The subfolders that hold indexes, by name.</summary>
    public IReadOnlyList<string> Generations =>
        [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The files of the current index.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Folder, Generations[^1])).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
