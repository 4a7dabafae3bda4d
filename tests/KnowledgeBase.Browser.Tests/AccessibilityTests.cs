using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Every kind of page, in both colour schemes, on a phone and on a desk.</summary>
public sealed class AccessibilityTests
{
    // Colours come from one sheet and widths from another: each layout is seen in every pairing, its further states in two that have both of each.
    private static IEnumerable<object[]> Cases =>
        from address in SitePages.EveryKind.Union(SitePages.EveryLayout)
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        from width in new[] { 320, 1280 }
        where SitePages.EveryLayout.Contains(address) || (scheme == ColorScheme.Dark) == (width == 320)
        select new object[] { address, scheme, width };

    [TestCaseSource(nameof(Cases))]
    public async Task The_page_has_no_axe_violations_and_no_sideways_scrolling(string address, ColorScheme scheme, int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scheme);
        await page.GotoAsync(address);

        await AssertAccessibleAsync(page);
    }

    [Test]
    public async Task The_page_with_its_suggestions_open_has_none_either(
        [Values("/", "/tematy")] string address, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values(320, 1280)] int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scheme);
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Combobox).FillAsync("miej");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await AssertAccessibleAsync(page);
    }

    [Test]
    public async Task The_page_with_its_reading_of_the_query_open_has_none_either(
        [Values("", "&slowa=rodzina", "&bez-rodziny=finansowac")] string way, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values(320, 1280)] int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scheme);
        await page.GotoAsync("/szukaj?q=finansowanie+zieleni" + way);
        await page.Locator(".reading summary").ClickAsync();

        await AssertAccessibleAsync(page);
    }

    [Test]
    public async Task The_page_with_its_citations_open_has_none_either(
        [Values("/mid/mid-pim2-raciborz", "/rekomendacje/przyklad-rek-zie-01")] string address, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values(320, 1280)] int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scheme);
        await page.GotoAsync(address);
        await page.Locator(".cite summary").ClickAsync();
        await page.Locator(".cite dd button").First.ClickAsync();

        await AssertAccessibleAsync(page);
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Multiple(() =>
        {
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"), Is.Empty);
            Assert.That(overflow, Is.Zero, "the page is wider than the window");
        });
        await page.Context.CloseAsync();
    }
}
