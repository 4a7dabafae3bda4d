using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Display;

/// <summary>With a few colours of the visitor's own everything is still seen, bright on dark and dark on bright.</summary>
public sealed class ForcedColoursTests
{
    // Contrast as WCAG 2.2 defines it.
    private const string ContrastOf =
        """
          const channels = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
          const luminance = colour => {
            const [red, green, blue] = channels(colour).map(value => value / 255).map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
            return .2126 * red + .7152 * green + .0722 * blue;
          };
          const contrast = (one, other) => {
            const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
            return (bright + .05) / (dark + .05);
          };
        """;

    /// <summary>Of what a property paints and the page behind it.</summary>
    private const string Contrast =
        $$"""(element, property) => { {{ContrastOf}} return contrast(getComputedStyle(element)[property], getComputedStyle(document.body).backgroundColor); }""";

    /// <summary>Of letters and the shade they stand on.</summary>
    private const string OwnContrast =
        $$"""element => { {{ContrastOf}} return contrast(getComputedStyle(element).color, getComputedStyle(element).backgroundColor); }""";

    /// <summary>What WCAG 1.4.11 asks of graphics and of the parts of controls.</summary>
    private const double Least = 3;

    /// <summary>What WCAG 1.4.3 asks of text.</summary>
    private const double LeastOfText = 4.5;

    [TestCase("/szukaj?q=miasto", ".years .bar", "fill")]
    [TestCase("/szukaj?q=miasto", ".years text", "fill")]
    [TestCase("/szukaj?q=miasto&rok=2022", ".years .left-out .bar", "fill")]
    [TestCase("/szukaj?q=miasto&rodzaj=mid", ".facet .chosen .box", "backgroundColor")]
    [TestCase("/szukaj?q=miasto", ".facet .box", "borderTopColor")]
    [TestCase("/szukaj?q=miasto", ".pagination [aria-current]", "backgroundColor")]
    [TestCase("/zestawienie?w=temat", ".bars rect", "fill")]
    [TestCase("/zestawienie?w=temat", ".bars text", "fill")]
    [TestCase("/mapa", ".map > svg .place", "fill")]
    [TestCase("/mapa", ".map > svg .place.stand-in", "stroke")]
    [TestCase("/mapa", ".place-name", "fill")]
    [TestCase("/mapa", ".place-line", "stroke")]
    [TestCase("/mapa", ".map-scale line", "stroke")]
    [TestCase("/mapa", ".map-scale text", "fill")]
    [TestCase("/mapa", ".land", "stroke")]
    public async Task It_stands_out_from_the_page(string address, string selector, string property)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await OpenAsync(address, scheme);

            var contrast = await page.Locator(selector).First.EvaluateAsync<double>(Contrast, property);

            Assert.That(contrast, Is.GreaterThanOrEqualTo(Least), $"{scheme}");
            await page.Context.CloseAsync();
        }
    }

    [Test]
    public async Task A_focused_link_is_outlined_against_the_page([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var page = await OpenAsync("/szukaj?q=miasto", scheme);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");

        var focused = page.Locator(":focus");

        Assert.That(await focused.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"), Is.EqualTo("solid"));
        Assert.That(await focused.EvaluateAsync<double>(Contrast, "outlineColor"), Is.GreaterThanOrEqualTo(Least));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_passage_one_came_for_is_outlined_where_its_shade_is_gone()
    {
        var page = await OpenAsync("/szukaj?q=finansowanie+zieleni", ColorScheme.Dark);
        await page.Locator(".passage-link").First.ClickAsync();

        var target = page.Locator(".text :target");

        Assert.That(await target.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"), Is.EqualTo("solid"));
        await page.Context.CloseAsync();
    }

    /// <summary>The colour for marks is the system's, and may be close to that of the page; the line below needs no colour.</summary>
    [TestCase("/szukaj?q=finansowanie+zieleni", ".hit mark")]
    [TestCase("/rekomendacje/przyklad-rek-zie-01?q=zieleni", ".text mark")]
    public async Task A_marked_word_is_legible_and_has_a_line_below_it(string address, string selector)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await OpenAsync(address, scheme);
            var mark = page.Locator(selector).First;

            Assert.That(await mark.EvaluateAsync<string>("element => getComputedStyle(element).textDecorationLine"), Is.EqualTo("underline"));
            Assert.That(await mark.EvaluateAsync<double>(OwnContrast), Is.GreaterThanOrEqualTo(LeastOfText), $"{scheme}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task<IPage> OpenAsync(string address, ColorScheme scheme)
    {
        var page = await BrowserFixture.NewPageAsync(scheme: scheme);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        _ = await page.GotoAsync(address);
        return page;
    }
}
