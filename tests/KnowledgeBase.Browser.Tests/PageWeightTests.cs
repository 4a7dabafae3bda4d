namespace KnowledgeBase.Browser.Tests;

/// <summary>Pages stay light enough for a slow phone: those of results as a list and as a table, in both languages, and of the longest entries.</summary>
public sealed class PageWeightTests
{
    private const int Limit = 60 * 1024;

    [TestCase("/szukaj?q=finansowanie+zieleni+w+miastach")]
    [TestCase("/szukaj")]
    [TestCase("/szukaj?q=ziele%C5%84+kontroling")]
    [TestCase("/szukaj?q=retencyjno%C5%9Bciowy")]
    [TestCase("/szukaj?q=Jak+miasta+finansuj%C4%85+retencj%C4%99+w%C3%B3d+opadowych%3F")]
    [TestCase("/szukaj?widok=tabela")]
    [TestCase("/szukaj?q=finansowanie+zieleni+w+miastach&lang=en")]
    [TestCase("/szukaj?q=finansowanie+zieleni+w+miastach&widok=tabela&lang=en")]
    [TestCase("/?lang=en")]
    [TestCase("/program/pim")]
    [TestCase("/edycje/pim2?q=miasto")]
    public async Task A_page_weighs_less_than_60_kB_with_everything_it_loads(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        var sizes = new List<Task<int>>();
        page.Response += (_, response) => sizes.Add(Task.Run(async () => (await response.Request.SizesAsync()).ResponseBodySize));

        await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var weight = (await Task.WhenAll(sizes)).Sum();

        TestContext.Out.WriteLine($"{address}: {weight} bytes, as they are sent");
        Assert.That(weight, Is.LessThan(Limit));
    }
}
