namespace KnowledgeBase.Testing;

/// <summary>The programs as people run them: built as the program that asks is, for the same configuration and framework.</summary>
/// <remarks>What lies beside a test that refers to a program is a copy, which a release compiles when it runs and not ahead.</remarks>
public static class BuiltPrograms
{
    /// <summary>The command line.</summary>
    public static string Kb => PathOf("src/KnowledgeBase.Cli", "kb.dll");

    /// <summary>The site.</summary>
    public static string Site => PathOf("src/KnowledgeBase.Web", "KnowledgeBase.Web.dll");

    /// <summary>A site of one empty page.</summary>
    public static string EmptySite => PathOf("tests/KnowledgeBase.EmptySite", "KnowledgeBase.EmptySite.dll");

    private static string PathOf(string project, string program)
    {
        var asking = Path.GetRelativePath(RepositoryPaths.Root, AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return Path.Combine([RepositoryPaths.Root, .. project.Split('/'), .. asking[2..], program]);
    }
}
