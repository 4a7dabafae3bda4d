using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Seeing the whole, in a browser without script.</summary>
public sealed class MatrixTests
{
    [Test]
    public async Task A_matrix_is_chosen_in_the_form_and_a_cell_leads_to_its_entries()
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync("/zestawienie");

        await page.GetByLabel("Wiersze").SelectOptionAsync("siec");
        await page.GetByLabel("Kolumny").SelectOptionAsync("status");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Zestaw" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Sieć × status");
        var cell = page.Locator(".matrix .heat-5 a").First;
        var count = await cell.InnerTextAsync();
        await cell.ClickAsync();

        await Expect(page.Locator("h1")).ToContainTextAsync(count);
    }

    [Test]
    public async Task Heads_stay_in_sight_while_a_matrix_is_scrolled()
    {
        var page = await BrowserFixture.NewPageAsync(width: 320);
        await page.GotoAsync("/zestawienie?w=temat&k=adresat");

        await page.Locator(".matrix-region").FocusAsync();
        await page.Locator(".matrix-region").EvaluateAsync("region => region.scrollTo(400, 400)");

        await Expect(page.Locator(".matrix-corner")).ToBeInViewportAsync();
        var moved = await page.Locator(".matrix-corner").EvaluateAsync<double>(
            "corner => corner.getBoundingClientRect().left - corner.closest('.matrix-region').getBoundingClientRect().left");
        Assert.That(moved, Is.LessThan(5));
    }

    [Test]
    public async Task The_circles_of_the_map_are_reached_with_the_keyboard()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync("/mapa");

        var circle = page.Locator(".map > svg a").First;
        await circle.FocusAsync();
        var name = await circle.Locator(".place-name").TextContentAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToContainTextAsync(name!.Split(' ')[0]);
    }
}
