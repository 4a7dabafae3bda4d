using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Journeys;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>A paragraph with an altered quotation is pasted and comes back repaired, by pointer and keyboard, with script and without.</summary>
public sealed class QuotationCheckTests
{
    private const string Faithful = "Zasady ogólne zawiera ustawa o otwartych danych i ponownym wykorzystywaniu informacji sektora publicznego";

    [Test]
    public async Task An_altered_quotation_is_repaired([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/sprawdz-cytat");
        var page = visitor.Page;
        await visitor.PasteAsync(page.Locator("#tekst"), $"Autorzy piszą: „{Faithful.Replace("otwartych", "zamkniętych", StringComparison.Ordinal)}”, co warto zapamiętać.");

        await visitor.ChooseAsync(page.Locator(".document-form button"));

        await Expect(page.Locator(".checked del")).ToContainTextAsync("otwartych");
        await Expect(page.Locator(".checked ins")).ToContainTextAsync("zamkniętych");
        await Expect(page.Locator(".checked .cite-text").First).ToHaveTextAsync($"„{Faithful}”");
        await Expect(page.Locator(".check-whole")).ToHaveTextAsync($"Autorzy piszą: „{Faithful}”, co warto zapamiętać.");
        await Expect(page.Locator(".document-results dd button")).ToHaveCountAsync(visitor.HasScript ? 3 : 0);
        if (visitor.HasScript)
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await visitor.ChooseAsync(page.Locator(".document-results dd button").Last);
            await Expect(page.Locator(".cite [role=status]").Last).ToHaveTextAsync(new Regex("^Skopiowano: "));
        }

        await visitor.LeaveAsync();
    }
}
