using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>What editors see, over two real ports.</summary>
public sealed class EditorsTests
{
    private const string Report = "/redakcja/zapytania";

    [TestCase(ColorScheme.Light, 320)]
    [TestCase(ColorScheme.Dark, 1280)]
    public async Task What_was_asked_is_read_at_the_editors_address_and_has_no_axe_violations(ColorScheme scheme, int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scheme);
        await page.GotoAsync("/szukaj?q=długie+zapytanie+o+zagospodarowanie+przestrzenne");
        await page.GotoAsync("/szukaj?q=zupełnieniewystępującesłowo");

        await page.GotoAsync(new Uri(BrowserFixture.Editors, Report).ToString());
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "długie zapytanie o zagospodarowanie przestrzenne" }).First).ToBeVisibleAsync();

        await Axe.AssertAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    [TestCase(Report)]
    [TestCase(Report + ".csv")]
    public async Task At_the_public_address_there_is_no_such_page(string address)
    {
        using var client = new HttpClient { BaseAddress = BrowserFixture.Site };

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
