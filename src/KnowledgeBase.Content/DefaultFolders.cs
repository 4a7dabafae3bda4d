namespace KnowledgeBase.Content;

/// <summary>Finds the content and the index of a working copy, from wherever a program in it was started.</summary>
public static class DefaultFolders
{
    private const string Marker = "KnowledgeBase.sln";

    public static string Content => Path.Combine(Root, "content");

    public static string Index => Path.Combine(Root, "index");

    /// <summary>The nearest folder above the working directory, or above the program, that holds the solution; else the working directory.</summary>
    private static string Root =>
        Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
                return folder.FullName;
        }

        return null;
    }
}
