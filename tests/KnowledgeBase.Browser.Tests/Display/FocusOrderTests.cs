using KnowledgeBase.Browser.Tests.Journeys;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>Going through a page with the Tab key, at its usual size and enlarged to 400 %.</summary>
public sealed class FocusOrderTests
{
    /// <summary>Enough to go past everything that is built differently; what follows are further rows of the same.</summary>
    private const int Stops = 120;

    [Test]
    public async Task Every_stop_of_the_Tab_key_is_seen(
        [ValueSource(typeof(SitePages), nameof(SitePages.EveryLayout))] string address, [Values(1280, 320)] int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, height: width == 320 ? 256 : 800);
        _ = await page.GotoAsync(address);

        for (var stop = 0; stop < Stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await Focus.AssertIsSeenAsync(page);
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Going_back_through_a_table_with_fixed_heads_is_seen_too()
    {
        var page = await BrowserFixture.NewPageAsync();
        _ = await page.GotoAsync("/zestawienie?w=temat&k=adresat");
        await page.Locator(".matrix tfoot a").Last.FocusAsync();

        for (var stop = 0; stop < Stops; stop++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            await Focus.AssertIsSeenAsync(page);
        }

        await page.Context.CloseAsync();
    }
}
