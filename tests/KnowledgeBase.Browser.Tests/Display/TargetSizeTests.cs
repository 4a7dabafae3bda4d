using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>What is clicked or touched is 24 pixels high and wide, or stands apart (WCAG 2.5.8).</summary>
public sealed class TargetSizeTests
{
    // Excepted as there: what stands in a sentence; what has a twin of full size on the page (the circles of the map have the list, the bars
    // of years have the form and the list); and what has, around its middle, a circle of 24 pixels that meets no other target nor its circle.
    private const string Small =
        """
        () => {
          const least = 24;
          const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
            .filter(element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !element.closest('.map > svg, .years, .skip'))
            .map(element => ({ element, area: element.closest('label') ?? element }))
            .map(({ element, area }) => ({ element, area, box: area.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && box.height > 1)
            .map(target => ({ ...target, isSmall: target.box.width < least - .01 || target.box.height < least - .01 }));

          const blockOf = element => {
            let block = element.parentElement;
            while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
            return block;
          };
          const isInSentence = ({ element }) => {
            if (getComputedStyle(element).display !== 'inline') return false;
            const block = blockOf(element).cloneNode(true);
            block.querySelectorAll('a, .hidden').forEach(link => link.remove());
            return /\p{L}/u.test(block.textContent);
          };
          const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
          const distance = ([x, y], { left, top, right, bottom }) => Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
          const standsApart = target => targets.every(other => {
            if (other.area === target.area) return true;
            if (distance(middle(target), other.box) < least / 2) return false;
            return !other.isSmall || Math.hypot(middle(target)[0] - middle(other)[0], middle(target)[1] - middle(other)[1]) >= least;
          });

          return targets.filter(target => target.isSmall && !isInSentence(target) && !standsApart(target))
            .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
        }
        """;

    [Test]
    public async Task Every_target_is_large_enough([ValueSource(typeof(SitePages), nameof(SitePages.EveryLayout))] string address, [Values(320, 1280)] int width)
    {
        var page = await BrowserFixture.NewPageAsync(width);
        _ = await page.GotoAsync(address);
        await UnfoldAsync(page);

        Assert.That(await page.EvaluateAsync<string[]>(Small), Is.Empty);
        await page.Context.CloseAsync();
    }

    private static async Task UnfoldAsync(IPage page) => _ = await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
