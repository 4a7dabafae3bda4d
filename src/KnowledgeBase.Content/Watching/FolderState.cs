using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Content.Watching;

/// <summary>Names, times and lengths of the files of a content folder at one moment.</summary>
internal sealed class FolderState : IEquatable<FolderState>
{
    private readonly IReadOnlyList<(string Path, DateTime Written, long Length)> _files;

    private FolderState(IReadOnlyList<(string Path, DateTime Written, long Length)> files) => _files = files;

    public static FolderState Of(string folder)
    {
        try
        {
            return new FolderState([.. ContentFolder.Files(folder).Select(path => StateOf(folder, path))]);
        }
        catch (IOException)
        {
            // The folder is gone or being replaced; an empty state differs from the one before and after.
            return new FolderState([]);
        }
    }

    public bool Equals(FolderState? other) => other is not null && _files.SequenceEqual(other._files);

    public override bool Equals(object? obj) => Equals(obj as FolderState);

    public override int GetHashCode() => _files.Count;

    private static (string Path, DateTime Written, long Length) StateOf(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return (path, file.LastWriteTimeUtc, file.Exists ? file.Length : -1);
    }
}
