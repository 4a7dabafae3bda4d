using System.Diagnostics;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>From the start of the site's process, with an up-to-date index, to its first answer.</summary>
public static class StartFigures
{
    private const int Runs = 9;

    /// <summary>The built site, started for the start page and for a page of results.</summary>
    public static IEnumerable<Figure> All()
    {
        using var index = new TemporaryFolder();
        using (SearchEngine.Open(index.FullPath, ContentFigures.Library))
        {
            // Opened once so that the site finds it up to date.
        }

        yield return FirstAnswer("start to start page", index.FullPath, "/");
        yield return FirstAnswer("start to result page", index.FullPath, "/szukaj?q=finansowanie+zieleni+w+miastach");
    }

    private static Figure FirstAnswer(string name, string index, string address)
    {
        _ = Measure(index, address);
        return new Figure(name, "ms", "1000 ms", [.. Enumerable.Range(0, Runs).Select(_ => Measure(index, address))]);
    }

    private static double Measure(string index, string address)
    {
        var watch = Stopwatch.StartNew();
        using var site = SiteProcess.OfKnowledgeBase(RepositoryPaths.Content, index);
        using var client = new HttpClient { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = client.Send(request);
        _ = response.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }
}
