using System.Globalization;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>What the whole site takes for pages of results over many entries, beside an empty Razor page on the same machine.</summary>
public static class LoadFigures
{
    private const int Connections = 4;
    private const int Seed = 20262;

    /// <summary>Writes the content, starts both sites in turn, asks them and prints a table.</summary>
    /// <param name="count">Number of generated entries.</param>
    /// <param name="output">Takes the table.</param>
    public static async Task PrintAsync(int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var content = new TemporaryFolder();
        using var index = new TemporaryFolder();
        var pages = PagesOf(GeneratedContent.Write(content, count));

        await output.WriteLineAsync($"{"",-44}{"pages/s",10}{"p50 ms",10}{"p99 ms",10}").ConfigureAwait(false);
        LoadResult results, empty;
        using (var site = SiteProcess.OfKnowledgeBase(content.FullPath, index.FullPath))
        {
            await AnsweringAsync(site.Address).ConfigureAwait(false);
            using var run = new LoadRun(site.Address);
            await WriteAsync(output, "result pages, one at a time", await run.OfAsync(1, pages).ConfigureAwait(false)).ConfigureAwait(false);
            results = await run.OfAsync(Connections, pages).ConfigureAwait(false);
            await WriteAsync(output, $"result pages, {Connections} at a time", results).ConfigureAwait(false);
        }

        using (var site = SiteProcess.OfEmptyPage())
        using (var run = new LoadRun(site.Address))
        {
            empty = await run.OfAsync(Connections, ["/"]).ConfigureAwait(false);
            await WriteAsync(output, $"an empty Razor page, {Connections} at a time", empty).ConfigureAwait(false);
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{"result pages for each empty page",-44}{results.PagesPerSecond / empty.PagesPerSecond,10:0.000}")).ConfigureAwait(false);
    }

    // The queries of the comparison, of all kinds in turn.
    private static string[] PagesOf(IReadOnlyList<GeneratedEntry> entries)
    {
        string[] pages = [.. new QueryGenerator(entries).Make().Select(query => $"/szukaj?q={Uri.EscapeDataString(query.Text)}")];
        new Random(Seed).Shuffle(pages);
        return pages;
    }

    // The site listens before its content is read; its first answer waits for that.
    private static async Task AnsweringAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(20) };
        _ = await client.GetStringAsync(new Uri("/", UriKind.Relative)).ConfigureAwait(false);
    }

    private static Task WriteAsync(TextWriter output, string name, LoadResult result) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture, $"{name,-44}{result.PagesPerSecond,10:0.#}{result.Percentile(0.5),10:0.00}{result.Percentile(0.99),10:0.00}"));
}
