using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Content;

/// <summary>Where things lie below the content folder.</summary>
public static class ContentLayout
{
    /// <summary>The folder of sample material.</summary>
    public const string Examples = "przyklady";

    /// <summary>Explains a folder to its authors and is no entry, wherever it lies.</summary>
    public const string Guide = "README.md";

    public static bool IsAmongExamples(string path) => path.StartsWith(Examples + "/", StringComparison.Ordinal);

    /// <summary>Whether a file of this path is an entry or a list for editors to fill, rather than a guide, a hidden file or something else.</summary>
    /// <param name="path">Path below the content folder, with forward slashes.</param>
    public static bool IsContent(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ContentFolder.HasContent(path.AsSpan(path.LastIndexOf('/') + 1))
            && (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || ContentFolder.IsVocabulary(path))
            && !path.StartsWith('.')
            && !path.Contains("/.", StringComparison.Ordinal);
    }

    /// <summary>Whether a file of this path is an entry, if it is content at all.</summary>
    /// <param name="path">Path below the content folder, with forward slashes.</param>
    public static bool IsEntry(string path) => IsContent(path) && !ContentFolder.IsVocabulary(path);

    /// <summary>The folder for entries of a kind, the same below the folder of sample material.</summary>
    public static string FolderOf(EntryKind kind, bool isExample) => isExample ? $"{Examples}/{kind.Folder()}" : kind.Folder();
}
