using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content;

/// <summary>Where things lie below the content folder.</summary>
public static class ContentLayout
{
    /// <summary>The folder of sample material.</summary>
    public const string Examples = "przyklady";

    /// <summary>Explains a folder to its authors and is no entry, wherever it lies.</summary>
    public const string Guide = "README.md";

    public static bool IsAmongExamples(string path) => path.StartsWith(Examples + "/", StringComparison.Ordinal);

    /// <summary>The folder for entries of a kind, the same below the folder of sample material.</summary>
    public static string FolderOf(EntryKind kind, bool isExample) => isExample ? $"{Examples}/{kind.Folder()}" : kind.Folder();
}
