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

    // Of an opened page, everything; of one that has come, what follows the frame in which the last of it is painted.
    private const string FromTheStart = "0";
    private const string OnceItHasCome = "Infinity; addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => since = performance.now())))";

    /// <summary>Collects all that moves on the pages that are opened from now on, while they come in and later; none where scripts are off, since a script of ours watches.</summary>
    public static Task<ConcurrentQueue<string>> WatchAsync(IPage page) => WatchAsync(page, FromTheStart);

    /// <summary>The same of pages that have come in whole, for those that come as a busy machine hands them out: broken in the middle of a word, which grows and goes to the next line.</summary>
    public static Task<ConcurrentQueue<string>> WatchComeAsync(IPage page) => WatchAsync(page, OnceItHasCome);

    private static async Task<ConcurrentQueue<string>> WatchAsync(IPage page, string start)
    {
        var seen = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith(Sign, StringComparison.Ordinal))
                seen.Enqueue(message.Text);
        };
        await page.AddInitScriptAsync(ScriptSince(start));
        return seen;
    }

    // What moves right after a key or a click is what was asked for, and white space between two tags, which the browser measures
    // anew when the second comes, has nothing to see. Told by the console, which outlives the page.
    private static string ScriptSince(string start) => FormattableString.Invariant(
        $$"""
        (() => {
          let since = {{start}};
          const isBlank = source => source.node?.nodeType === Node.TEXT_NODE && !source.node.data.trim();
          const rect = ({ x, y, width, height }) => `${x},${y} ${width}x${height}`;
          const told = ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.className ?? ''} ${JSON.stringify(node?.textContent.trim().slice(0, 30))} ${rect(previousRect)} to ${rect(currentRect)}`;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries())
              if (entry.startTime >= since && !entry.hadRecentInput && entry.value >= {{Seen}} && !entry.sources.every(isBlank))
                console.info(`{{Sign}} ${entry.value} at ${location}: ${entry.sources.map(told).join('; ')}`);
          }).observe({ type: 'layout-shift', buffered: true });
        })();
        """);
}
