using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>What Deque's axe-core finds on a page, and whether the page is wider than its window.</summary>
/// <remarks>Run by itself, since the package's own runner opens a second page for every report and brings back all that is in order, too.</remarks>
internal static class Axe
{
    private const string Violations =
        """
        async rules => (await axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })).violations
          .map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join('; ')}`)
        """;

    /// <summary>The rules that look at colours; what the others find is the same in every colour scheme.</summary>
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each rule that the page breaks, with the elements that break it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The only rules to try; null for all.</param>
    public static async Task<string[]> ViolationsAsync(IPage page, string[]? rules = null)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
            _ = await page.EvaluateAsync(Script);

        return await page.EvaluateAsync<string[]>(Violations, rules);
    }

    public static async Task AssertAccessibleAsync(IPage page, string[]? rules = null)
    {
        var violations = await ViolationsAsync(page, rules);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Multiple(() =>
        {
            Assert.That(violations, Is.Empty);
            Assert.That(overflow, Is.Zero, "the page is wider than the window");
        });
    }

    /// <summary>The same in both colour schemes, on a phone and on a desk.</summary>
    public static async Task AssertAccessibleEverywhereAsync(IPage page)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await AssertAccessibleAsync(page, ColorScheme.Light, width);
            await AssertColoursAccessibleAsync(page, ColorScheme.Dark, width);
        }
    }

    /// <summary>The same in the given colours and width, which the page takes on as it stands.</summary>
    public static async Task AssertAccessibleAsync(IPage page, ColorScheme scheme, int width)
    {
        await ShowAsync(page, scheme, width);
        await AssertAccessibleAsync(page);
    }

    /// <summary>That the page's colours do in the given scheme and width, for one that is asserted whole in another scheme.</summary>
    public static async Task AssertColoursAccessibleAsync(IPage page, ColorScheme scheme, int width)
    {
        await ShowAsync(page, scheme, width);
        await AssertAccessibleAsync(page, ColourRules);
    }

    private static async Task ShowAsync(IPage page, ColorScheme scheme, int width)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, height: 800);
    }
}
