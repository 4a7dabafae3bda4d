using System.Diagnostics;
using System.Net;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>From the start of the site's process, with an up-to-date index, to its first answer.</summary>
public static class StartFigures
{
    private const int Runs = 9;
    private const int Port = 5931;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

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

    private static double Measure(string address, string index)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(StartInfo(index))!;
        try
        {
            process.BeginOutputReadLine();
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
            while (watch.Elapsed < Limit)
            {
                if (Answers(client, address))
                    return watch.Elapsed.TotalMilliseconds;

                Thread.Sleep(Pause);
            }

            throw new TimeoutException("The site did not answer.");
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static bool Answers(HttpClient client, string address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = client.Send(request);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }

    private static ProcessStartInfo StartInfo(string index)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            typeof(Figure).Assembly.Location.Replace("KnowledgeBase.Benchmarks", "KnowledgeBase.Web", StringComparison.Ordinal)
                .Replace(Path.Combine("tests", "KnowledgeBase.Web"), Path.Combine("src", "KnowledgeBase.Web"), StringComparison.Ordinal),
            "--urls", $"http://127.0.0.1:{Port}",
            "--Site:Content", RepositoryPaths.Content,
            "--Site:Index", index,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }
}
