using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>Asks a site for pages from several connections at once, for some time, and reads every answer to its end.</summary>
/// <param name="address">The site.</param>
internal sealed class LoadRun(Uri address) : IDisposable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(20);

    private readonly HttpClient _client = new() { BaseAddress = address, DefaultRequestHeaders = { { "Accept-Encoding", "br, gzip" } } };

    public void Dispose() => _client.Dispose();

    /// <summary>Warms the site up, then asks for the pages in turn.</summary>
    /// <param name="connections">How many are asked for at once.</param>
    /// <param name="pages">Addresses; asked for again from the first after the last.</param>
    public async Task<LoadResult> OfAsync(int connections, IReadOnlyList<string> pages)
    {
        _ = await AskAsync(connections, pages, WarmUp).ConfigureAwait(false);
        return await AskAsync(connections, pages, Counted).ConfigureAwait(false);
    }

    private async Task<LoadResult> AskAsync(int connections, IReadOnlyList<string> pages, TimeSpan time)
    {
        var (next, times) = (-1, new ConcurrentBag<double>());
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(AskInTurnAsync))).ConfigureAwait(false);
        return new LoadResult([.. times.Order()], times.Count / clock.Elapsed.TotalSeconds);

        async Task AskInTurnAsync()
        {
            while (clock.Elapsed < time)
            {
                var start = Stopwatch.GetTimestamp();
                _ = await _client.GetByteArrayAsync(new Uri(pages[Interlocked.Increment(ref next) % pages.Count], UriKind.Relative)).ConfigureAwait(false);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }
}

/// <summary>What a site answered.</summary>
/// <param name="Times">Milliseconds from asking to the answer's end, ascending.</param>
/// <param name="PagesPerSecond">Answers by the time on the wall.</param>
internal sealed record LoadResult(IReadOnlyList<double> Times, double PagesPerSecond)
{
    public double Percentile(double share) => Times[(int)Math.Min(Times.Count - 1, share * Times.Count)];
}
