using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>What comes out of the printer: what one reads, without what one clicks.</summary>
public sealed class PrintTests
{
    private const string Superfluous =
        """
        [...document.querySelectorAll('nav, button, input:not([type=hidden]):not([type=checkbox]), select, summary, .skip, .downloads, .facets, .sorts')]
          .filter(element => element.checkVisibility({ contentVisibilityAuto: true }))
          .map(element => element.outerHTML.slice(0, 100))
        """;

    /// <summary>Also for who reads in the dark.</summary>
    [TestCaseSource(typeof(SitePages), nameof(SitePages.EveryLayout))]
    public async Task Only_what_one_reads_is_printed_dark_on_white_paper(string address)
    {
        var page = await PrintedAsync(address, ColorScheme.Dark);

        var colours = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, .banner, .mark-example, .remark, del, ins')].map(element => getComputedStyle(element).color)");

        Assert.That(await page.EvaluateAsync<string[]>(Superfluous), Is.Empty);
        Assert.That(await page.Locator("h1").IsVisibleAsync(), Is.True);
        Assert.That(colours, Has.All.EqualTo("rgb(0, 0, 0)"));
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Hits_keep_their_texts_and_their_marks_of_sample_material()
    {
        var page = await PrintedAsync("/szukaj?q=finansowanie+zieleni+w+miastach");

        Assert.That(await page.Locator(".hit h2:visible").CountAsync(), Is.EqualTo(await page.Locator(".hit").CountAsync()));
        Assert.That(await page.Locator(".hit .snippet:visible").CountAsync(), Is.GreaterThan(0));
        Assert.That(await page.Locator(".hit .mark-example:visible").CountAsync(), Is.EqualTo(await page.Locator(".hit .mark-example").CountAsync()).And.GreaterThan(0));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task An_entry_keeps_its_warning_and_names_the_addresses_of_its_sources()
    {
        var sample = await PrintedAsync("/rekomendacje/przyklad-rek-zie-01");
        var sourced = await PrintedAsync("/mid/mid-pim2-raciborz");

        var source = sourced.Locator(".sources a").First;
        var printed = await source.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");

        Assert.That(await sample.Locator(".banner-example").IsVisibleAsync(), Is.True);
        Assert.That(printed, Does.Contain(await source.GetAttributeAsync("href")));
        await sample.Context.CloseAsync();
        await sourced.Context.CloseAsync();
    }

    private static async Task<IPage> PrintedAsync(string address, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await BrowserFixture.NewPageAsync(scheme: scheme);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });
        _ = await page.GotoAsync(address);
        return page;
    }
}
