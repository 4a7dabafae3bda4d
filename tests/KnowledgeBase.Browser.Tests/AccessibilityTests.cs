using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Every kind of page, in both colour schemes, on a phone and on a desk.</summary>
public sealed class AccessibilityTests
{
    [Test]
    public async Task A_page_with_faults_is_found_out()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.SetContentAsync("""<html lang="pl"><title>Strona</title><main><h1>Strona</h1><p style="color: #aaa; background: #fff">Blado</p><img src="znak.png"></main></html>""");

        Assert.That(await Axe.ViolationsAsync(page), Has.Some.StartsWith("color-contrast:").And.Some.StartsWith("image-alt:"));
        await page.Context.CloseAsync();
    }

    [TestCaseSource(typeof(SitePages), nameof(SitePages.EveryLayout))]
    public async Task The_page_has_no_axe_violations_and_no_sideways_scrolling(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync(address);

        await Axe.AssertAccessibleEverywhereAsync(page);
        await page.Context.CloseAsync();
    }

    // Colours come from one sheet and widths from another: further states of a layout are seen in two pairings that have both of each.
    [TestCaseSource(typeof(SitePages), nameof(SitePages.FurtherStates))]
    public async Task Its_further_states_have_none_either(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync(address);

        await Axe.AssertColoursAccessibleAsync(page, ColorScheme.Light, width: 1280);
        await Axe.AssertAccessibleAsync(page, ColorScheme.Dark, width: 320);
        await page.Context.CloseAsync();
    }

    // What another language may break is the width of words and the marks of content, which one pass in each colour scheme sees.
    [TestCaseSource(typeof(SitePages), nameof(SitePages.InEnglish))]
    public async Task Nor_has_it_in_English(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync(address);

        Assert.That(await page.EvaluateAsync<string>("document.documentElement.lang"), Is.EqualTo("en"));
        await Axe.AssertAccessibleAsync(page, ColorScheme.Light, width: 1280);
        await Axe.AssertColoursAccessibleAsync(page, ColorScheme.Dark, width: 320);
        await page.Context.CloseAsync();
    }

    [TestCase("/")]
    [TestCase("/tematy")]
    public async Task The_page_with_its_suggestions_open_has_none_either(string address)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            var page = await BrowserFixture.NewPageAsync(width);
            await page.GotoAsync(address);
            await page.GetByRole(AriaRole.Combobox).FillAsync("miej");
            await page.GetByRole(AriaRole.Option).First.WaitForAsync();
            await page.Keyboard.PressAsync("ArrowDown");

            await Axe.AssertAccessibleAsync(page, ColorScheme.Light, width);
            await Axe.AssertColoursAccessibleAsync(page, ColorScheme.Dark, width);
            await page.Context.CloseAsync();
        }
    }

    [TestCase("")]
    [TestCase("&slowa=rodzina")]
    [TestCase("&bez-rodziny=finansowac")]
    public async Task The_page_with_its_reading_of_the_query_open_has_none_either(string way)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/szukaj?q=finansowanie+zieleni" + way);
        await page.Locator(".reading summary").ClickAsync();

        await Axe.AssertAccessibleEverywhereAsync(page);
        await page.Context.CloseAsync();
    }

    [TestCase("/mid/mid-pim2-raciborz")]
    [TestCase("/rekomendacje/przyklad-rek-zie-01")]
    public async Task The_page_with_its_citations_open_has_none_either(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync(address);
        await page.Locator(".cite summary").ClickAsync();
        await page.Locator(".cite dd button").First.ClickAsync();

        await Axe.AssertAccessibleEverywhereAsync(page);
        await page.Context.CloseAsync();
    }
}
