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
    private int _asked;

    public void Dispose() => _client.Dispose();

    /// <summary>Warms the site up by every page, then asks for them in turn, round after round: a site that keeps pages has kept them.</summary>
    /// <param name="connections">How many are asked for at once.</param>
    /// <param name="pages">Addresses.</param>
    public async Task<LoadResult> OfKeptAsync(int connections, IReadOnlyList<string> pages)
    {
        _ = await AskAsync(connections, Address, WarmUp, pages.Count).ConfigureAwait(false);
        return await AskAsync(connections, Address, Counted, pages.Count).ConfigureAwait(false);

        string Address(int number) => pages[number % pages.Count];
    }

    /// <summary>Asks a warm site for the pages in turn, each time by another address: by a parameter that pages ignore and are kept by.</summary>
    /// <param name="connections">How many are asked for at once.</param>
    /// <param name="pages">Addresses, with parameters.</param>
    public Task<LoadResult> OfAskedFirstAsync(int connections, IReadOnlyList<string> pages) =>
        AskAsync(connections, number => $"{pages[number % pages.Count]}&n={Interlocked.Increment(ref _asked)}", Counted, least: 1);

    private async Task<LoadResult> AskAsync(int connections, Func<int, string> addressOf, TimeSpan time, int least)
    {
        var (next, times) = (-1, new ConcurrentBag<double>());
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(AskInTurnAsync))).ConfigureAwait(false);
        return new LoadResult([.. times], times.Count / clock.Elapsed.TotalSeconds);

        async Task AskInTurnAsync()
        {
            while (Interlocked.Increment(ref next) is var number && (number < least || clock.Elapsed < time))
            {
                var start = Stopwatch.GetTimestamp();
                _ = await _client.GetByteArrayAsync(new Uri(addressOf(number), UriKind.Relative)).ConfigureAwait(false);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }
}

/// <summary>What a site answered.</summary>
/// <param name="Times">Milliseconds from asking to the answer's end.</param>
/// <param name="PagesPerSecond">Answers by the time on the wall.</param>
internal sealed record LoadResult(IReadOnlyList<double> Times, double PagesPerSecond)
{
    public IEnumerable<Figure> Figures(string name) =>
        [new Figure(name, "/s", null, [PagesPerSecond]), .. Figure.Percentiles(name, "ms", null, Times)];
}
