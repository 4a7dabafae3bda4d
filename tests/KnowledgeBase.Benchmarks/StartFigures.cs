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

    private static string Site =>
        Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "KnowledgeBase.Benchmarks"), Path.Combine("src", "KnowledgeBase.Web"), StringComparison.Ordinal),
            "KnowledgeBase.Web.dll");

    private static Figure FirstAnswer(string name, string index, string address)
    {
        _ = Measure(index, address);
        return new Figure(name, "ms", "1000 ms", [.. Enumerable.Range(0, Runs).Select(_ => Measure(index, address))]);
    }

    /// <summary>Asks once the site says that it listens: asking again and again would take the processor from it.</summary>
    private static double Measure(string index, string address)
    {
        var start = Quiet(Site, "--urls", "http://127.0.0.1:0", "--Site:Content", RepositoryPaths.Content, "--Site:Index", index);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = AddressOf(process.StandardOutput) };
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = client.Send(request);
            _ = response.EnsureSuccessStatusCode();
            return watch.Elapsed.TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static Uri AddressOf(StreamReader log)
    {
        const string Listening = "Now listening on: ";
        while (log.ReadLine() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var found)
                return new Uri(line[(found + Listening.Length)..].Trim());
        }

        throw new InvalidOperationException("The site did not start.");
    }

    private static ProcessStartInfo Quiet(params string[] arguments) => new("dotnet", arguments) { RedirectStandardOutput = true };
}
