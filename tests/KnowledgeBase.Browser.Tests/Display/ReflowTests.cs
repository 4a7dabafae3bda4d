using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>A window of 1280 × 1024 enlarged to 400 % (WCAG 1.4.10): everything below each other, nothing beside the window.</summary>
public sealed class ReflowTests
{
    // The measures of WCAG 1.4.12, as a reader's own style sheet would set them.
    private const string WiderText =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    [TestCaseSource(typeof(SitePages), nameof(SitePages.EveryLayout))]
    public async Task Nothing_is_wider_than_the_window_nor_with_letters_words_and_lines_set_wider(string address)
    {
        var page = await BrowserFixture.NewPageAsync(width: 320, height: 256);
        _ = await page.GotoAsync(address);

        var usual = await BesideAsync(page);
        _ = await page.EvaluateAsync(WiderText);
        var wider = await BesideAsync(page);

        Assert.That((usual, wider), Is.EqualTo((0, 0)));
        await page.Context.CloseAsync();
    }

    private static Task<int> BesideAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
