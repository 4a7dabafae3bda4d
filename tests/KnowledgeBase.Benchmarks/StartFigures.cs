using System.Diagnostics;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>From the start of the site's process, with an up-to-date index, to its first answer.</summary>
public static class StartFigures
{
    private const int Runs = 9;

    public static Figure FirstAnswer(string address, string what)
    {
        using var index = new TemporaryFolder();
        using (SearchEngine.Open(index.FullPath, ContentFigures.Library))
        {
            // Opened once so that the site finds it up to date.
        }

        _ = Measure(address, index.FullPath);
        return new Figure(
            $"start of the site to first answer: {what}",
            "ms",
            "1000 ms",
            [.. Enumerable.Range(0, Runs).Select(_ => Measure(address, index.FullPath))]);
    }

    /// <summary>Asks once the site says that it listens: asking again and again would take the processor from it.</summary>
    private static double Measure(string address, string index)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(StartInfo(index))!;
        try
        {
            var site = AddressOf(process.StandardOutput);
            using var client = new HttpClient { BaseAddress = site };
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

    private static ProcessStartInfo StartInfo(string index)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            typeof(Figure).Assembly.Location.Replace("KnowledgeBase.Benchmarks", "KnowledgeBase.Web", StringComparison.Ordinal)
                .Replace(Path.Combine("tests", "KnowledgeBase.Web"), Path.Combine("src", "KnowledgeBase.Web"), StringComparison.Ordinal),
            "--urls", "http://127.0.0.1:0",
            "--Site:Content", RepositoryPaths.Content,
            "--Site:Index", index,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }
}
