using System.IO.Enumeration;

namespace KnowledgeBase.Content.Reading;

/// <summary>Lists the files of a content folder, always in the same order.</summary>
internal static class ContentFolder
{
    /// <summary>Paths of entries and controlled lists below the folder, with forward slashes, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        var root = Path.GetFullPath(folder);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        var files = new FileSystemEnumerable<string>(root, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && HasContent(entry.FileName),

            // A link to a folder could lead back up and never end.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || IsVocabulary(path))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a change of such a file can change the library.</summary>
    public static bool HasContent(ReadOnlySpan<char> fileName) =>
        !fileName.Equals(ContentLayout.Guide, StringComparison.OrdinalIgnoreCase)
        && (fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    public static bool IsVocabulary(string path) =>
        path.StartsWith(Vocabularies.VocabularyFile.Folder + "/", StringComparison.Ordinal)
        && path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
