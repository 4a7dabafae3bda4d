namespace KnowledgeBase.Testing;

/// <summary>Finds the repository's own files from wherever the tests run.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The real content folder.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeBase.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No KnowledgeBase.sln in or above {AppContext.BaseDirectory}.");
    }
}
