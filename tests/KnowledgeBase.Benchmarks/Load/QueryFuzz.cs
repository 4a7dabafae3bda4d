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
    private const int Reported = 10_000;
    private const int Slowest = 10;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <param name="entries">Number of generated entries.</param>
    /// <param name="queries">Number of queries.</param>
    /// <param name="output">Takes what broke, as soon as it does, how far it is, and the figures.</param>
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

        // A site that has just started gathers its words on all processors. The first queries of each kind wait for them, and the
        // others would wait for the processors.
        foreach (var first in new[] { "miasto", "miasot", "mias*", "miasot~", "\"miasto i\" LUB miasto BLISKO/9 gmina" })
            _ = await client.GetStringAsync(new Uri("/szukaj?q=" + Uri.EscapeDataString(first), UriKind.Relative)).ConfigureAwait(false);

        await site.RestAsync().ConfigureAwait(false);

        var lines = TextWriter.Synchronized(output);
        using var watch = new StandstillWatch();
        var begun = Stopwatch.GetTimestamp();
        var (times, broken, again, answered) = (new ConcurrentBag<(double Milliseconds, int Query)>(), 0, 0, 0);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, queries).Select(number => (Number: number, Text: chosen.Next(number))),
            new ParallelOptions { MaxDegreeOfParallelism = Connections },
            async (query, cancellation) =>
            {
                var asked = Stopwatch.GetTimestamp();
                var answer = await AskAsync(client, query.Text, cancellation).ConfigureAwait(false);
                times.Add((answer.Time.TotalMilliseconds, query.Number));
                if (answer.IsBroken)
                {
                    // Asked once more, past the page that was kept: what only the machine's other work made slow is not slow twice.
                    var second = await AskAsync(client, query.Text + "&n=2", cancellation).ConfigureAwait(false);
                    _ = Interlocked.Increment(ref broken);
                    if (second.IsBroken)
                        _ = Interlocked.Increment(ref again);

                    var still = watch.LongestSince(asked).TotalMilliseconds;
                    lines.WriteLine($"{answer}, asked again {second}, the machine stood still for {still:0} ms of it, query {query.Number}: {query.Text[..Math.Min(query.Text.Length, 300)]}");
                }

                if (Interlocked.Increment(ref answered) % Reported == 0)
                    lines.WriteLine($"{answered} of {queries} queries asked");
            }).ConfigureAwait(false);

        output.WriteLine($"{queries} queries over {entries} entries: {broken} broken or over {Limit.TotalSeconds:0} s, {again} of them again when asked again; the machine stood still for {watch.LongestSince(begun).TotalMilliseconds:0} ms at most");
        var slowest = times.OrderDescending().Take(Slowest).ToList();
        output.WriteLine("slowest: " + string.Join(", ", slowest.Select(time => $"query {time.Query} {time.Milliseconds:0} ms")));
        AllFigures.Print(
            Figure.Percentiles("an answer", "ms", null, times.Select(time => time.Milliseconds)).Append(new Figure("an answer, slowest", "ms", null, [slowest[0].Milliseconds])),
            output);
        return broken == 0;
    }

    private static async Task<Answer> AskAsync(HttpClient client, string query, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri("/szukaj?q=" + query, UriKind.Relative), cancellation).ConfigureAwait(false);
        return new Answer(answer.StatusCode, Stopwatch.GetElapsedTime(start));
    }

    private readonly record struct Answer(HttpStatusCode Status, TimeSpan Time)
    {
        public bool IsBroken => Status >= HttpStatusCode.InternalServerError || Time > Limit;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Status} {Time.TotalMilliseconds:0} ms");
    }
}
