using System.Text.Json;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Journeys;

/// <summary>Whether one sees what has the focus: WCAG 2.4.7 and 2.4.11, and more than they ask, since nothing may cover it even in part.</summary>
internal static class Focus
{
    // In a box larger than the window, or than the region that scrolls it, only what is in sight can be asked about.
    // A circle of the map is marked by its own line, which an outline would hide among its neighbours.
    private const string Fault =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return null;

          const name = `${element.tagName} ${element.className.baseVal ?? element.className} „${element.textContent.trim().slice(0, 40)}”`;
          const circle = element.querySelector(':scope > .place');
          const style = getComputedStyle(circle ?? element);
          if (circle ? parseFloat(style.strokeWidth) < 3 : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${name} has no outline`;

          const box = [...(circle ?? element).getClientRects()].find(box => box.width > 0 && box.height > 0);
          if (!box) return `${name} has no box`;

          let [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
          if (right - left < Math.min(box.width, 16) - 1 || bottom - top < Math.min(box.height, 16) - 1) return `${name} is outside of the window: ${box.left}, ${box.top} to ${box.right}, ${box.bottom}`;

          const inside = 2;
          const middle = [(left + right) / 2, (top + bottom) / 2];
          const places = circle ? [middle] : [middle, [left + inside, top + inside], [right - inside, bottom - inside]];
          const covering = places.map(([x, y]) => document.elementFromPoint(x, y)).find(hit => hit && !element.contains(hit) && !hit.contains(element));
          return covering ? `${name} is covered by ${covering.tagName} ${covering.className}` : null;
        }
        """;

    // Both in one question, since a journey asks it at every stop.
    private const string Stop = $$"""wanted => ({ fault: ({{Fault}})(), isWanted: wanted === document.activeElement })""";

    /// <summary>For how long the browser may scroll to what has the focus, and how often it is asked.</summary>
    private const int Patience = 10;

    private const float Pause = 30;

    public static Task AssertIsSeenAsync(IPage page) => IsSeenAtAsync(page, null);

    /// <summary>Asserts that what has the focus is seen, and tells whether it is the element.</summary>
    public static async Task<bool> IsSeenAtAsync(IPage page, IElementHandle? element)
    {
        var stop = await page.EvaluateAsync<JsonElement>(Stop, element);
        for (var again = 0; FaultOf(stop) is not null && again < Patience; again++)
        {
            await page.WaitForTimeoutAsync(Pause);
            stop = await page.EvaluateAsync<JsonElement>(Stop, element);
        }

        Assert.That(FaultOf(stop), Is.Null, page.Url);
        return stop.GetProperty("isWanted").GetBoolean();
    }

    private static string? FaultOf(JsonElement stop) => stop.GetProperty("fault").GetString();
}
