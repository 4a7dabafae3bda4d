using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Journeys;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>From a result to the finished note of a passage, and to the address that stays, in every <see cref="Way"/>.</summary>
public sealed class PassageTests
{
    private const string Entry = "/mid/mid-pim2-raciborz";

    private const int MostClicks = 4;

    [Test]
    public async Task A_passage_of_a_result_is_cited_in_four_clicks_at_most([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/szukaj?q=finansowanie+zieleni");
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await visitor.ChooseAsync(page.Locator(".hit .passage-link").First);
        var passage = page.Locator("[data-passage]:target");
        await Expect(passage).ToBeInViewportAsync();
        var (anchor, number) = (await passage.GetAttributeAsync("id"), await passage.GetAttributeAsync("data-passage"));
        await visitor.ChooseAsync(passage.Locator(".passage-tools a").First);
        var note = page.Locator("#cytuj-footnote + dd .cite-text");
        if (way is Way.KeyboardEnlarged)
            await Expect(note).ToBeVisibleAsync(); // a window of 256 pixels shows where the notes begin
        else
            await Expect(note).ToBeInViewportAsync();
        await Expect(note).ToHaveTextAsync(new Regex($"akapit {number}\\. .*/{anchor}$"));
        if (visitor.HasScript)
        {
            await visitor.ChooseAsync(page.Locator("#cytuj-footnote-kopiuj"));
            await Expect(page.Locator(".cite [role=status]")).ToHaveTextAsync(new Regex("^Skopiowano: Przypis"));
            Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.EndWith($"/{anchor}"));
        }

        TestContext.Out.WriteLine($"{way}: {visitor.Clicks} clicks");
        Assert.That(visitor.Clicks, Is.LessThanOrEqualTo(MostClicks));
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task The_address_that_stays_is_taken_and_leads_back([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, Entry);
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var number = page.Locator(".passage-number").Nth(1);
        var address = await number.EvaluateAsync<string>("link => link.href");

        await visitor.ChooseAsync(number);
        await Expect(page).ToHaveURLAsync(new Regex($"{Entry}#p-[a-z2-7]{{8}}$"));
        var tools = page.Locator("[data-passage]:target .passage-tools");
        await Expect(tools.Locator("a")).ToBeVisibleAsync();
        await Expect(tools.Locator("button")).ToHaveCountAsync(visitor.HasScript ? 1 : 0);
        if (visitor.HasScript)
        {
            await visitor.ChooseAsync(tools.Locator("button"));
            await Expect(tools.Locator("[role=status]")).ToHaveTextAsync("Skopiowano adres akapitu.");
            await Expect(tools.Locator("button")).ToBeFocusedAsync();
            Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(address));
        }

        _ = await page.GotoAsync(address);
        await Expect(page.Locator("[data-passage='2']:target")).ToBeInViewportAsync();
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task The_number_keeps_the_words_of_a_search_marked_and_the_address_without_them()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync($"{Entry}?q=standardy&lang=en");

        await page.Locator(".passage-number").First.ClickAsync();
        await Expect(page.Locator("article.entry mark").First).ToBeVisibleAsync();
        await page.Locator(":target .passage-tools button").ClickAsync();

        await Expect(page.Locator(":target [role=status]")).ToHaveTextAsync("The address of the paragraph is copied.");
        Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.Match($"{Entry}/p-[a-z2-7]{{8}}$"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Where_there_is_no_clipboard_the_address_is_copied_or_shown()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        await page.GotoAsync(Entry);

        await page.Locator(".passage-number").First.ClickAsync();
        await page.Locator(":target .passage-tools button").ClickAsync();

        await Expect(page.Locator(":target [role=status]")).ToHaveTextAsync(new Regex($"^Nie udało się skopiować\\. Adres akapitu: http.*{Entry}/p-[a-z2-7]{{8}}$"));
        await page.Context.CloseAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_old_address_of_a_passage_that_is_not_there_is_told_of(bool scripts)
    {
        var page = await BrowserFixture.NewPageAsync(scripts: scripts);

        await page.GotoAsync($"{Entry}{(scripts ? '#' : '/')}p-aaaaaaaa");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Takiego akapitu we wpisie nie ma");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_fragment_that_is_no_passage_leaves_the_page_alone()
    {
        var page = await BrowserFixture.NewPageAsync();

        await page.GotoAsync($"{Entry}#nie-ma");

        await Expect(page.Locator("article.entry h1")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
