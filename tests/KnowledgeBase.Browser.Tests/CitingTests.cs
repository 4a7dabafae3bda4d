using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Finished citations on the page of an entry, by the keyboard, with script and without.</summary>
public sealed class CitingTests
{
    private const string Entry = "/mid/mid-pim2-raciborz";

    private const string Focused = ":focus";

    [Test]
    public async Task The_footnote_is_copied_with_the_keyboard_and_that_is_announced()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(Entry);

        await page.Locator(".cite summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        for (var stop = 0; stop < 3; stop++)
            await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(Focused)).ToHaveAccessibleNameAsync("Kopiuj Przypis (PN-ISO 690)");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".cite [role=status]")).ToHaveTextAsync("Skopiowano: Przypis (PN-ISO 690).");
        Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.StartWith("Racibórz, Inicjatywa Raciborza:").And.EndWith(Entry));
        await Expect(page.Locator(Focused)).ToHaveTextAsync("Kopiuj");
    }

    [Test]
    public async Task Where_there_is_no_clipboard_the_text_is_selected_and_copied()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.GotoAsync(Entry);

        await page.Locator(".cite summary").ClickAsync();
        await page.Locator(".cite dd button").First.ClickAsync();

        await Expect(page.Locator(".cite [role=status]")).ToHaveTextAsync(new Regex("^Skopiowano: "));
        Assert.That(await page.EvaluateAsync<string>("getSelection().toString()"), Does.StartWith("Racibórz, Inicjatywa"));
    }

    [TestCase(1280)]
    [TestCase(320)]
    public async Task Without_script_a_passage_is_chosen_and_files_are_downloaded(int width)
    {
        var page = await BrowserFixture.NewPageAsync(width, scripts: false);
        await page.GotoAsync(Entry);

        await page.Locator(".cite summary").ClickAsync();
        await page.GetByLabel("Co cytujesz?").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Pokaż" }).ClickAsync();
        await Expect(page.Locator("#cytuj-footnote + dd")).ToContainTextAsync("akapit 2.");
        await Expect(page.Locator(".cite dd button")).ToHaveCountAsync(0);
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "RIS", Exact = true }).ClickAsync());

        Assert.That(file.SuggestedFilename, Is.EqualTo("mid-pim2-raciborz-akapit-2.ris"));
    }

    [TestCase(1280)]
    [TestCase(320)]
    public async Task Words_selected_in_a_passage_are_quoted(int width)
    {
        var page = await BrowserFixture.NewPageAsync(width);
        await page.GotoAsync(Entry);
        await Expect(page.Locator(".quote-bar")).ToBeHiddenAsync();
        var words = await page.EvaluateAsync<string>(
            """
            () => {
              const words = node => node.parentElement.closest('.passage-number, .passage-tools') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
              const text = document.createTreeWalker(document.querySelector('.text p[data-passage]'), NodeFilter.SHOW_TEXT, words).nextNode();
              const end = text.data.indexOf(' ', 20);
              getSelection().setBaseAndExtent(text, 0, text, end);
              return text.data.slice(0, end);
            }
            """);

        await page.Locator(".quote-bar a").ClickAsync();

        await Expect(page.Locator("#cytuj-cytat + dd .cite-text")).ToHaveTextAsync($"„{words}” (MID-PIM2-RACIBORZ, akapit 1)");
        await Expect(page.Locator(".quote-bar")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_description_for_search_engines_is_no_script_to_the_policy()
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', violation => (window.violations ??= []).push(violation.blockedURI))");
        await page.GotoAsync(Entry);

        var title = await page.EvaluateAsync<string>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name");

        Assert.That(title, Is.EqualTo(await page.Locator("h1").InnerTextAsync()));
        Assert.That(await page.EvaluateAsync<int>("(window.violations ?? []).length"), Is.Zero);
    }
}
