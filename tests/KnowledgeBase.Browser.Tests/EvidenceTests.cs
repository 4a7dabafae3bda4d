using KnowledgeBase.Browser.Tests.Journeys;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>A paragraph of a draft is pasted and comes back with proposals and notes, by pointer and keyboard, with script and without.</summary>
public sealed class EvidenceTests
{
    private const string Rain =
        "Projektowana zmiana ma skłonić właścicieli nieruchomości do zatrzymywania wód opadowych. Gmina będzie mogła obniżyć opłatę za odprowadzanie deszczówki temu, kto wybuduje zbiornik lub ogród deszczowy.";

    [Test]
    public async Task A_paragraph_has_proposals_with_notes([Values(Way.Pointer, Way.PointerWithoutScript, Way.KeyboardWithoutScript, Way.KeyboardEnlarged)] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/dowody");
        var page = visitor.Page;
        await page.Locator("#tekst").FillAsync(Rain);

        await visitor.ChooseAsync(page.Locator(".check-form button"));

        var first = page.Locator(".evidence").First;
        await Expect(first.Locator("h4 a")).ToHaveAttributeAsync("href", "/rekomendacje/przyklad-rek-zie-03");
        await Expect(first.Locator(".snippet mark").First).ToBeVisibleAsync();
        await Expect(first.Locator(".mark-example")).ToBeVisibleAsync();
        await Expect(first.Locator("#przypis-1-1")).ToContainTextAsync("Przypis");
        await Expect(first.Locator("dd button")).ToHaveCountAsync(way is Way.PointerWithoutScript or Way.KeyboardWithoutScript ? 0 : 2);
        await page.Context.CloseAsync();
    }

    [TestCase("pl")]
    [TestCase("en")]
    public async Task The_page_with_proposals_has_no_axe_violations_and_no_sideways_scrolling(string language)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync($"/dowody?lang={language}");
        await page.Locator("#tekst").FillAsync($"{Rain}\n\nKoła łowieckie sporządzą roczne plany hodowlane, a szkody w uprawach rolnych oszacuje komisja z udziałem izby rolniczej.");

        await page.Locator(".check-form button").ClickAsync();

        await Expect(page.Locator(".evidence-none")).ToBeVisibleAsync();
        await Axe.AssertAccessibleEverywhereAsync(page);
        await page.Context.CloseAsync();
    }
}
