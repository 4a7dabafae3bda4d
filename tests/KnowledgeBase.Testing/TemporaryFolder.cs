using System.Text;

namespace KnowledgeBase.Testing;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kb-test-");

    public string FullPath => _folder.FullName;

    /// <summary>Writes a UTF-8 file, making the folders above it.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, making the folders above it.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public string PathOf(string path) => Path.Combine(FullPath, path);

    public void Dispose() => _folder.Delete(recursive: true);
}
