using System.IO.Compression;
using KnowledgeBase.Browser.Tests.Journeys;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>A basket of five, put in order and taken home as a document.</summary>
public sealed class BasketTests
{
    /// <summary>Milliseconds: past the fields of five items there are many stops before the button that is wanted.</summary>
    private const float Patience = 30_000;

    [Test]
    public async Task Five_are_found_put_in_order_and_exported([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/teczka");
        var page = visitor.Page;

        await visitor.WriteAsync(page.Locator("#czego"), "retencja");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#znalezione")).ToBeFocusedAsync(new() { Timeout = Patience });
        for (var count = 1; count <= 5; count++)
        {
            await visitor.ChooseAsync(page.Locator("button[name=dodaj]:not([value*='.'])").First);
            await Expect(page.Locator(".basket-item")).ToHaveCountAsync(count);
        }

        var titles = await page.Locator(".basket-item h2 a").AllInnerTextsAsync();
        await visitor.ChooseAsync(page.Locator("#gora-4"));
        await Expect(page.Locator("#gora-3")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#gora-2")).ToBeFocusedAsync();
        await visitor.WriteAsync(page.Locator("#notatka-0"), "do rozdziału 3");
        var document = await page.RunAndWaitForDownloadAsync(() => visitor.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "DOCX" })), new() { Timeout = Patience });

        var expected = new[] { titles[0], titles[1], titles[4], titles[2], titles[3] };
        var (body, footnotes) = await ReadAsync(document);
        Assert.That(await page.Locator(".basket-item h2 a").AllInnerTextsAsync(), Is.EqualTo(expected));
        Assert.That(expected.Select(title => body.IndexOf(title, StringComparison.Ordinal)), Is.Ordered.And.All.GreaterThan(0));
        Assert.That(body, Does.Contain("do rozdziału 3"));
        Assert.That(footnotes.Split("<w:footnoteRef ").Length - 1, Is.EqualTo(5));
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task The_browser_remembers_what_is_added_on_any_page_and_says_so()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/szukaj?q=retencja");

        await page.Locator(".hit [data-basket-add]").Nth(0).ClickAsync();
        await Expect(page.Locator("body > [role=status]")).ToHaveTextAsync("Dodano do teczki. Jest w niej 1 pozycja.");
        await page.Locator(".hit [data-basket-add]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (2)");
        await page.GotoAsync("/mid/mid-pim2-raciborz");
        await page.Locator(".entry > header [data-basket-add]").ClickAsync();
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (3)");
        await page.GotoAsync("/szukaj?q=retencja&widok=tabela");
        await page.Locator(".result-table tbody tr").Nth(4).Locator("[data-basket-add]").ClickAsync();
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (4)");
        await page.Locator("[data-basket-link]").ClickAsync();

        await Expect(page.Locator(".basket-item")).ToHaveCountAsync(4);
        await page.Locator("button[value=usun-0]").ClickAsync();
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (3)");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Those_that_are_added_at_once_are_all_kept()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/szukaj?q=retencja");

        // All before the first answer comes.
        await page.EvaluateAsync("() => [...document.querySelectorAll('.hit [data-basket-add]')].slice(0, 3).forEach(link => link.click())");

        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (3)");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Where_nothing_may_be_remembered_the_page_works_without_memory()
    {
        var page = await BrowserFixture.NewPageAsync();
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        await page.AddInitScriptAsync("for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });");

        await page.GotoAsync("/teczka?t=1przyklad-rek-zie-01~przyklad-rek-zie-05_");
        await page.Locator("button[value=usun-0]").ClickAsync();

        await Expect(page.Locator(".basket-item")).ToHaveCountAsync(1);
        await Expect(page.Locator("#adres-teczki + button")).ToBeVisibleAsync();
        Assert.That(faults, Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_basket_that_was_sent_is_shown_and_not_taken_for_ones_own()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/mid/mid-pim2-raciborz");
        await page.Locator(".entry > header [data-basket-add]").ClickAsync();
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (1)");

        await page.GotoAsync("/teczka?t=1przyklad-rek-zie-01~przyklad-rek-zie-05_");
        await Expect(page.Locator(".basket-item")).ToHaveCountAsync(2);
        await Expect(page.Locator(".basket-state")).ToContainTextAsync("To inna teczka");
        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (1)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapamiętaj tę" }).ClickAsync();

        await Expect(page.Locator("[data-basket-link]")).ToHaveTextAsync("Teczka (2)");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_address_is_copied()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/teczka?t=1przyklad-rek-zie-01_");

        await page.GetByRole(AriaRole.Button, new() { Name = "Kopiuj adres" }).ClickAsync();

        await Expect(page.Locator("body > [role=status]")).ToHaveTextAsync("Skopiowano adres teczki.");
        Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.EndWith("/teczka?t=1przyklad-rek-zie-01_"));
        await page.Context.CloseAsync();
    }

    private static async Task<(string Body, string Footnotes)> ReadAsync(IDownload download)
    {
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        return (await TextOfAsync(zip, "word/document.xml"), await TextOfAsync(zip, "word/footnotes.xml"));
    }

    private static async Task<string> TextOfAsync(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(await zip.GetEntry(part)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
