using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>Nothing moves: not while a page loads, and not afterwards, whatever the visitor prefers.</summary>
public sealed class StillnessTests
{
    private const string Moving =
        """
        [document.documentElement, ...document.body.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => time !== '0s') || style.scrollBehavior !== 'auto';
        }).map(element => element.outerHTML.slice(0, 80))
        """;

    // Long enough for a script that waits, and for the next two frames.
    private const float Settled = 400;

    [Test]
    public async Task What_moves_is_found_out([Values] bool onceItHasCome)
    {
        var page = await BrowserFixture.NewPageAsync();
        var shifts = onceItHasCome ? await Shifts.WatchComeAsync(page) : await Shifts.WatchAsync(page);
        _ = await page.GotoAsync("/tematy", new() { WaitUntil = WaitUntilState.NetworkIdle });

        _ = await page.EvaluateAsync("document.querySelector('main').prepend(Object.assign(document.createElement('p'), { textContent: 'Komunikat' }))");
        await page.WaitForTimeoutAsync(Settled);

        Assert.That(shifts, Is.Not.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Nothing_shifts_while_the_page_comes_in_by_and_by([ValueSource(typeof(SitePages), nameof(SitePages.EveryLayout))] string address, [Values(320, 1280)] int width)
    {
        using var line = new SlowLine(BrowserFixture.Site);
        var page = await BrowserFixture.NewPageAsync(width);
        var shifts = await Shifts.WatchAsync(page);

        _ = await page.GotoAsync(new Uri(line.Address, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForTimeoutAsync(Settled);

        Assert.That(shifts, Is.Empty);
        await page.Context.CloseAsync();
    }

    [TestCaseSource(typeof(SitePages), nameof(SitePages.EveryLayout))]
    public async Task Nothing_is_animated(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        _ = await page.GotoAsync(address);

        foreach (var motion in Enum.GetValues<ReducedMotion>())
        {
            await page.EmulateMediaAsync(new() { ReducedMotion = motion });
            Assert.That(await page.EvaluateAsync<string[]>(Moving), Is.Empty, $"{motion}");
        }

        await page.Context.CloseAsync();
    }
}
