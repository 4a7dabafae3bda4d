using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>What the whole site takes for pages of results and for completions over many entries, beside an empty Razor page on the same machine.</summary>
public static class LoadFigures
{
    private const int Connections = 4;
    private const int Seed = 20262;
    private const int Typed = 2_000;

    /// <summary>Writes the content, starts both sites in turn and asks them.</summary>
    /// <param name="count">Number of generated entries.</param>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(int count)
    {
        using var content = new TemporaryFolder();
        using var index = new TemporaryFolder();
        var entries = GeneratedContent.Write(content, count);
        var (pages, typed) = (PagesOf(entries), TypedOf(entries));

        LoadResult kept, single, asked, completions, empty;
        using (var site = SiteProcess.OfKnowledgeBase(content.FullPath, index.FullPath))
        {
            await AnsweringAsync(site.Address).ConfigureAwait(false);
            using var run = new LoadRun(site.Address);
            kept = await run.OfKeptAsync(Connections, pages).ConfigureAwait(false);
            single = await run.OfAskedFirstAsync(1, pages).ConfigureAwait(false);
            asked = await run.OfAskedFirstAsync(Connections, pages).ConfigureAwait(false);
            completions = await run.OfAskedFirstAsync(1, typed).ConfigureAwait(false);
        }

        using (var site = SiteProcess.OfEmptyPage())
        using (var run = new LoadRun(site.Address))
            empty = await run.OfKeptAsync(Connections, ["/"]).ConfigureAwait(false);

        return
        [
            .. single.Figures("result pages asked first, one at a time"),
            .. asked.Figures($"result pages asked first, {Connections} at a time"),
            .. completions.Figures("completions of what is typed, one at a time"),
            .. kept.Figures($"result pages kept, {Connections} at a time"),
            .. empty.Figures($"an empty Razor page, {Connections} at a time"),
            new Figure("empty pages in the time of a page asked first", "", null, [empty.PagesPerSecond / asked.PagesPerSecond]),
            new Figure("empty pages in the time of a page kept", "", null, [empty.PagesPerSecond / kept.PagesPerSecond]),
        ];
    }

    // The queries of the comparison, of all kinds in turn.
    private static string[] PagesOf(IReadOnlyList<GeneratedEntry> entries)
    {
        string[] pages = [.. new QueryGenerator(entries).Make().Select(query => $"/szukaj?q={Uri.EscapeDataString(query.Text)}")];
        new Random(Seed).Shuffle(pages);
        return pages;
    }

    private static string[] TypedOf(IReadOnlyList<GeneratedEntry> entries)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Typed).Select(_ => $"/podpowiedzi?q={Uri.EscapeDataString(TypedBeginning.Of(entries[random.Next(entries.Count)].Title, random))}")];
    }

    // The site listens before its content is read; its first answer waits for that. Pages are made anew once near duplicates are found;
    // completions are made when somebody first types.
    private static async Task AnsweringAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(20) };
        _ = await client.GetStringAsync(new Uri("/", UriKind.Relative)).ConfigureAwait(false);
        _ = await client.GetStringAsync(new Uri("/podobne", UriKind.Relative)).ConfigureAwait(false);
        _ = await client.GetStringAsync(new Uri("/podpowiedzi?q=a", UriKind.Relative)).ConfigureAwait(false);
    }
}
