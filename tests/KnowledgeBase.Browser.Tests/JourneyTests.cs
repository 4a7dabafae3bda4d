using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>What people come to do, done in a browser without script.</summary>
public sealed class JourneyTests
{
    [Test]
    public async Task A_search_from_the_start_page_marks_the_words_in_other_forms()
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync("/");

        await page.GetByLabel("Szukaj w rekomendacjach i inicjatywach miast").FillAsync("finansowanie zieleni w miastach");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".hit").First.Locator("mark").First).ToBeVisibleAsync();
        var marked = await page.Locator(".hit mark").AllInnerTextsAsync();
        Assert.That(marked.Select(word => word.ToLowerInvariant()), Has.Some.EqualTo("zieleni").And.Some.StartsWith("finansowani").And.Some.StartsWith("mia"));
    }

    [Test]
    public async Task A_filter_narrows_and_its_chip_takes_it_back()
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync("/szukaj?q=retencja");
        var before = await page.Locator("h1").InnerTextAsync();

        await page.Locator("#filtr-rodzaj a", new() { HasText = "rekomendacj" }).First.ClickAsync();
        var narrowed = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".chips a").First.ClickAsync();

        Assert.That(narrowed, Is.Not.EqualTo(before));
        await Expect(page.Locator("h1")).ToHaveTextAsync(before);
    }

    [Test]
    public async Task A_passage_link_leads_to_its_passage()
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync("/szukaj?q=finansowanie+zieleni");

        await page.Locator(".passage-link").First.ClickAsync();

        await Expect(page.Locator("[data-passage]:target")).ToBeInViewportAsync();
    }

    [TestCase(true, 1280)]
    [TestCase(false, 1280)]
    [TestCase(true, 320)]
    [TestCase(false, 320)]
    public async Task From_why_a_hit_matches_to_the_marked_passage_and_back(bool scripts, int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scripts: scripts);
        await page.GotoAsync("/szukaj?q=zadrzewienie+w+miescie&temat=drzewa");
        var why = page.Locator(".why").Filter(new() { HasText = "w akapicie" }).First;
        var place = why.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^w akapicie") }).First;

        if (!await place.IsVisibleAsync())
            await why.Locator("summary").ClickAsync();
        await place.ClickAsync();

        await Expect(page.Locator("[data-passage]:target mark").First).ToBeInViewportAsync();
        await Expect(page.Locator(".marks-bar")).ToContainTextAsync("Zaznaczono słowa: ");
        await page.GetByText("Wróć do wyników").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/szukaj\\?q=zadrzewienie%20w%20miescie&temat=drzewa$"));
    }

    [Test]
    public async Task A_wide_table_scrolls_by_itself_and_its_columns_can_be_chosen()
    {
        var page = await BrowserFixture.NewPageAsync(width: 320, scripts: false);
        await page.GotoAsync("/szukaj?q=retencja&widok=tabela");
        var region = page.Locator(".result-table");

        await region.FocusAsync();
        await Expect(region).ToBeFocusedAsync();
        await page.GetByText("Kolumny", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Adresaci").UncheckAsync();
        await page.GetByLabel("Tematy").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pokaż te kolumny" }).ClickAsync();

        await Expect(page.Locator(".result-table thead th")).ToHaveTextAsync([new Regex("Tytuł"), new Regex("Rodzaj"), new Regex("Data"), new Regex("Sieć"), new Regex("Tematy")]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Data", Exact = true }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync(new Regex("Data"));
        await Expect(page.Locator(".result-table thead th")).ToHaveCountAsync(5);
    }

    [Test]
    public async Task The_whole_way_works_with_the_keyboard_alone()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("otwarte dane");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".hit h2 a").First).ToBeVisibleAsync();
        await page.Locator(".hit h2 a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article.entry h1")).ToBeVisibleAsync();
    }

    [Test]
    public async Task No_page_asks_another_host_or_breaks_its_own_policy()
    {
        var page = await BrowserFixture.NewPageAsync();
        var elsewhere = OtherHosts.Watch(page);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };

        foreach (var address in SitePages.EveryKind)
            await page.GotoAsync(address);

        Assert.Multiple(() =>
        {
            Assert.That(elsewhere, Is.Empty);
            Assert.That(complaints, Is.Empty);
        });
    }
}
