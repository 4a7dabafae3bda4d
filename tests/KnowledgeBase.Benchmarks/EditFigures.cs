using System.Diagnostics;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Benchmarks;

/// <summary>From the saving of a file to its being found on the running site.</summary>
public static class EditFigures
{
    private const int Runs = 9;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Figure SavedToShown()
    {
        using var content = new TemporaryFolder();
        using var index = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Content, "*", SearchOption.AllDirectories))
            _ = content.Write(Path.GetRelativePath(RepositoryPaths.Content, file), File.ReadAllBytes(file));

        using var search = new LiveSearch(new SiteOptions { Content = content.FullPath, Index = index.FullPath }, TimeProvider.System);
        search.Ready.Wait();
        var edited = content.PathOf(ContentFigures.Library.Entries[0].Path);
        return new Figure("edit of a file to its showing on the site", "ms", "1000 ms", [.. Enumerable.Range(0, Runs).Select(_ => Measure(search, edited))]);
    }

    private static double Measure(LiveSearch search, string edited)
    {
        var before = search.Library.Fingerprint;
        var watch = Stopwatch.StartNew();
        File.AppendAllText(edited, "\nNowe zdanie.\n");
        while (search.Library.Fingerprint == before)
        {
            if (watch.Elapsed > Patience)
                throw new TimeoutException("The edit did not show.");

            Thread.Sleep(Pause);
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
