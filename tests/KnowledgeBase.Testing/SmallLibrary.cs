using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Testing;

/// <summary>
/// A small content folder that never changes: one programme, one edition, two networks, four participants, two plans,
/// eight recommendations (one withdrawn) and four initiatives, all invented and marked as sample material.
/// </summary>
public sealed class SmallLibrary : IDisposable
{
    private static readonly Lazy<Library> SharedLibrary = new(() => new LibraryReader().Read(Source, new ContentOptions()));

    private readonly TemporaryFolder _folder = new();

    public SmallLibrary()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
            _folder.Write(Path.GetRelativePath(Source, file), File.ReadAllBytes(file));
    }

    /// <summary>The library as read from the unchanged files, for tests that only read it.</summary>
    public static Library Shared => SharedLibrary.Value;

    /// <summary>A copy of the folder, which a test may change.</summary>
    public string Folder => _folder.FullPath;

    private static string Source => Path.Combine(AppContext.BaseDirectory, "SmallContent");

    /// <summary>Reads the copy as it is now.</summary>
    public Library Read(ContentOptions? options = null) => new LibraryReader().Read(Folder, options ?? new ContentOptions());

    /// <summary>Writes a file of the copy.</summary>
    /// <param name="path">Path below the content folder.</param>
    /// <param name="text">The whole file.</param>
    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Writes a file of the copy.</summary>
    /// <param name="path">Path below the content folder.</param>
    /// <param name="bytes">The whole file.</param>
    public void Write(string path, byte[] bytes) => _folder.Write(path, bytes);

    public void Dispose() => _folder.Dispose();
}
