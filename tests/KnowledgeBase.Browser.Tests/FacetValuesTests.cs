using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Filters with many values and dates, by the keyboard, with script and without.</summary>
public sealed class FacetValuesTests
{
    [TestCase(1280)]
    [TestCase(320)]
    public async Task Several_values_are_found_ticked_and_applied_without_script(int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scripts: false);
        await page.GotoAsync("/filtr/temat?q=miasto");

        await page.GetByLabel("Mobilność").CheckAsync();
        await page.GetByLabel("Szukaj wśród wartości").FillAsync("retencji");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".facet-values li:not(.beside)")).ToHaveCountAsync(1);
        await page.GetByLabel("Retencja").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zastosuj" }).ClickAsync();

        await Expect(page.Locator(".chips")).ToContainTextAsync("Mobilność");
        await Expect(page.Locator(".chips")).ToContainTextAsync("Retencja");
        await Expect(page.Locator("#q")).ToHaveValueAsync("miasto");
    }

    [Test]
    public async Task Typing_hides_other_values_and_says_how_many_are_left()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/filtr/temat");
        var all = await page.Locator(".facet-values li:visible").CountAsync();

        await page.GetByLabel("Szukaj wśród wartości").FillAsync("ZIELEN");
        await Expect(page.Locator(".facet-values li:visible")).ToHaveTextAsync([new Regex("Zielone miasto"), new Regex("Zieleń miejska")]);
        await Expect(page.Locator(".facet-found")).ToHaveTextAsync(new Regex("Pasujących wartości: 1\\."));
        await page.GetByLabel("Szukaj wśród wartości").FillAsync("");

        await Expect(page.Locator(".facet-values li:visible")).ToHaveCountAsync(all);
        await Expect(page.Locator(".facet-found")).ToHaveTextAsync(new Regex("^\\d+ wartości$"));
    }

    [Test]
    public async Task The_whole_way_works_with_the_keyboard_alone()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/szukaj?q=miasto");

        await page.Locator("#filtr-temat .more").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Szukaj wśród wartości").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Kolejność")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".facet-values input").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zastosuj" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".chips")).ToContainTextAsync("Temat:");
    }

    [Test]
    public async Task A_focused_box_is_never_under_the_bar_of_buttons()
    {
        var page = await BrowserFixture.NewPageAsync(width: 320);
        await page.GotoAsync("/filtr/uczestnik");
        await page.Locator(".facet-values input").First.FocusAsync();

        for (var box = 0; box < 25; box++)
        {
            await page.Keyboard.PressAsync("Tab");
            var isFree = await page.EvaluateAsync<bool>(
                "document.activeElement.getBoundingClientRect().bottom <= document.querySelector('.facet-apply').getBoundingClientRect().top");
            Assert.That(isFree, Is.True, $"box {box}");
        }
    }

    [Test]
    public async Task A_bar_narrows_to_its_year_and_gives_it_back_and_the_form_takes_a_range()
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync("/szukaj?q=miasto");
        var before = await page.Locator("h1").InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^2022: ") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".chips")).ToContainTextAsync("Rok: 2022");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^2022: ") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync(before);
        await page.GetByLabel("od", new() { Exact = true }).FillAsync("2022-03");
        await page.GetByLabel("do", new() { Exact = true }).FillAsync("2023");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".chips")).ToContainTextAsync("Rok: 03.2022–2023");
    }
}
