using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>Sends queries by chance to the whole site over many entries: each must be answered in time, and none with an error of the server.</summary>
public static class QueryFuzz
{
    private const int Seed = 20263;
    private const int Connections = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <param name="entries">Number of generated entries.</param>
    /// <param name="queries">Number of queries.</param>
    /// <param name="output">Takes what broke, and the figures.</param>
    /// <returns>Whether every query was answered as it must be.</returns>
    public static async Task<bool> RunAsync(int entries, int queries, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var content = new TemporaryFolder();
        using var index = new TemporaryFolder();
        var words = GeneratedContent.Write(content, entries).Take(1_000).SelectMany(entry => QueryGenerator.Words(entry.Body)).ToArray();
        var chosen = new RandomQueries(new Random(Seed), words);
        using var site = SiteProcess.OfKnowledgeBase(content.FullPath, index.FullPath);
        using var client = new HttpClient { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(20) };

        // What a site gathers of its words in its first moments, the first queries of each kind wait for.
        foreach (var first in new[] { "miasto", "miasot", "mias*", "miasot~", "\"miasto i\" LUB miasto BLISKO/9 gmina" })
            _ = await client.GetStringAsync(new Uri("/szukaj?q=" + Uri.EscapeDataString(first), UriKind.Relative)).ConfigureAwait(false);

        var (times, broken) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(
            Enumerable.Range(0, queries).Select(chosen.Next),
            new ParallelOptions { MaxDegreeOfParallelism = Connections },
            async (query, cancellation) =>
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri("/szukaj?q=" + query, UriKind.Relative), cancellation).ConfigureAwait(false);
                var time = Stopwatch.GetElapsedTime(start);
                times.Add(time.TotalMilliseconds);
                if (answer.StatusCode >= HttpStatusCode.InternalServerError || time > Limit)
                    broken.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {time.TotalMilliseconds:0} ms {query[..Math.Min(query.Length, 300)]}"));
            }).ConfigureAwait(false);

        foreach (var line in broken.Take(20))
            await output.WriteLineAsync(line).ConfigureAwait(false);

        await output.WriteLineAsync($"{queries} queries over {entries} entries: {broken.Count} broken or over {Limit.TotalSeconds:0} s").ConfigureAwait(false);
        var slowest = new Figure("an answer, slowest", "ms", null, [times.Max()]);
        AllFigures.Print(Figure.Percentiles("an answer", "ms", null, times).Append(slowest), output);
        return broken.IsEmpty;
    }
}
