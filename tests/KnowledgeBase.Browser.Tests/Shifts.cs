using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>What moves on a page by itself, as the browser tells (W3C Layout Instability).</summary>
internal static class Shifts
{
    /// <summary>
    /// What is less is not seen: a browser that is kept waiting paints the head of a page before the rest has come, and a name in
    /// it then moves by a pixel or two. Web Vitals call a hundred times as much good.
    /// </summary>
    private const double Seen = 0.001;

    private const string Sign = "layout-shift:";

    // What moves right after a key or a click is what was asked for. Told by the console, which outlives the page.
    private static readonly string Script = FormattableString.Invariant(
        $$"""
        new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            if (!entry.hadRecentInput && entry.value >= {{Seen}})
              console.info(`{{Sign}} ${entry.value} at ${location}: ${entry.sources.map(source => `${source.node?.nodeName} ${source.node?.className ?? ''}`)}`);
        }).observe({ type: 'layout-shift', buffered: true });
        """);

    /// <summary>Collects all that moves on the pages that are opened from now on; none where scripts are off, since a script of ours watches.</summary>
    public static async Task<ConcurrentQueue<string>> WatchAsync(IPage page)
    {
        var seen = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith(Sign, StringComparison.Ordinal))
                seen.Enqueue(message.Text);
        };
        await page.AddInitScriptAsync(Script);
        return seen;
    }
}
