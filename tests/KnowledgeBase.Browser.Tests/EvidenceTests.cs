using KnowledgeBase.Browser.Tests.Journeys;
using KnowledgeBase.Testing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>A paragraph of a draft is pasted and comes back with proposals and notes, by pointer and keyboard, with script and without.</summary>
public sealed class EvidenceTests
{
    /// <summary>Milliseconds: the first draft that a site is sent has it read the text of every entry.</summary>
    private const float Patience = 30_000;

    [Test]
    public async Task A_paragraph_has_proposals_with_notes([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/dowody");
        var page = visitor.Page;
        page.SetDefaultTimeout(Patience);
        await visitor.PasteAsync(page.Locator("#tekst"), SampleDrafts.RainAct);

        await visitor.ChooseAsync(page.Locator(".document-form button"));

        var first = page.Locator(".evidence").First;
        await Expect(first.Locator("h4 a")).ToHaveAttributeAsync("href", "/rekomendacje/przyklad-rek-zie-03");
        await Expect(first.Locator(".snippet mark").First).ToBeVisibleAsync();
        await Expect(first.Locator(".mark-example")).ToBeVisibleAsync();
        await Expect(first.Locator("#przypis-1-1")).ToContainTextAsync("Przypis");
        await Expect(first.Locator("dd button")).ToHaveCountAsync(visitor.HasScript ? 2 : 0);
        await visitor.LeaveAsync();
    }

    [TestCase("pl")]
    [TestCase("en")]
    public async Task The_page_with_proposals_has_no_axe_violations_and_no_sideways_scrolling(string language)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync($"/dowody?lang={language}");
        await page.Locator("#tekst").FillAsync($"{SampleDrafts.RainAct}\n\n{SampleDrafts.Hunting}");

        await page.Locator(".document-form button").ClickAsync();

        await Expect(page.Locator(".evidence-none")).ToBeVisibleAsync();
        await Axe.AssertAccessibleEverywhereAsync(page);
        await page.Context.CloseAsync();
    }
}
