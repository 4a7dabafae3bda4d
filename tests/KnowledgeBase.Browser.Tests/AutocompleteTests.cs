using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests;

/// <summary>The suggestions below the search boxes, by keyboard, mouse and finger.</summary>
public sealed class AutocompleteTests
{
    private static readonly string[] Boxes = ["/", "/tematy"];

    [TestCaseSource(nameof(Boxes))]
    public async Task Typing_opens_a_list_that_arrows_walk_through(string address)
    {
        var (page, box) = await OpenAsync(address);
        await box.FillAsync("retenc");

        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator("span[role=status]")).ToContainTextAsync("podpowiedzi");

        await box.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("id") ?? "");

        await box.PressAsync("ArrowUp");
        await Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        await box.PressAsync("ArrowUp");
        await Expect(page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");

        await box.PressAsync("Home");
        await Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        Assert.That(await box.EvaluateAsync<int>("box => box.selectionStart"), Is.Zero);
        await Expect(box).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Escape_closes_the_list_and_keeps_what_was_typed()
    {
        var (page, box) = await OpenAsync("/");
        await box.FillAsync("retenc");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        await box.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(box).ToHaveValueAsync("retenc");
        await Expect(box).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        var (page, box) = await OpenAsync("/");
        await box.FillAsync("retencja");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        await box.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/szukaj\?q=retencja$"));
        await page.Context.CloseAsync();
    }

    [TestCase("retenc", "temat", "/szukaj?temat=retencja")]
    [TestCase("raciborz", "uczestnik", "/szukaj?uczestnik=raciborz")]
    [TestCase("minister klim", "adresat", "/szukaj?adresat=minister-klimatu")]
    [TestCase("stale zrodlo", "rekomendacja", "/rekomendacje/przyklad-rek-zie-01")]
    public async Task A_chosen_name_leads_to_its_page(string typed, string note, string address)
    {
        var (page, box) = await OpenAsync("/");
        await box.FillAsync(typed);

        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = note }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(BrowserFixture.Site, address).ToString());
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_chosen_phrase_is_searched_for()
    {
        var (page, box) = await OpenAsync("/tematy");
        await box.FillAsync("publiczno");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "fraza" }).First.ClickAsync();

        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("publiczno"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Leaving_the_box_closes_the_list()
    {
        var (page, box) = await OpenAsync("/");
        await box.FillAsync("retenc");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        await box.PressAsync("Tab");

        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Letters_that_an_input_method_is_still_composing_ask_for_nothing()
    {
        var (page, box) = await OpenAsync("/");
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/podpowiedzi", StringComparison.Ordinal) ? 1 : 0;

        await box.EvaluateAsync("box => { box.value = 'retenc'; box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true })); }");
        await page.WaitForTimeoutAsync(400);
        var whileComposing = asked;
        await box.FocusAsync();
        await box.DispatchEventAsync("compositionend");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        Assert.That(whileComposing, Is.Zero);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_fast_typist_is_asked_about_once()
    {
        var (page, box) = await OpenAsync("/");
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/podpowiedzi", StringComparison.Ordinal))
                asked.Add(request.Url);
        };

        await box.FocusAsync();
        await box.EvaluateAsync("box => [...'retencja'].forEach(letter => { box.value += letter; box.dispatchEvent(new InputEvent('input', { bubbles: true })); })");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        Assert.That(asked, Has.Count.EqualTo(1));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task An_answer_that_is_no_longer_waited_for_is_given_up()
    {
        var (page, box) = await OpenAsync("/");
        var givenUp = new TaskCompletionSource<string>();
        page.RequestFailed += (_, request) => givenUp.TrySetResult(request.Url);
        await page.RouteAsync(new System.Text.RegularExpressions.Regex(@"podpowiedzi\?q=zi$"), _ => Task.CompletedTask);
        await page.RunAndWaitForRequestAsync(() => box.FillAsync("zi"), request => request.Url.EndsWith("q=zi", StringComparison.Ordinal));

        await box.FillAsync("retenc");

        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Retencja");
        Assert.That(await givenUp.Task.WaitAsync(TimeSpan.FromSeconds(30)), Does.EndWith("q=zi"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_chosen_option_is_seen_in_forced_colours()
    {
        var (page, box) = await OpenAsync("/");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await box.FillAsync("miej");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();

        await box.PressAsync("ArrowDown");

        const string Background = "option => getComputedStyle(option).backgroundColor";
        Assert.That(
            await page.GetByRole(AriaRole.Option).First.EvaluateAsync<string>(Background),
            Is.Not.EqualTo(await page.GetByRole(AriaRole.Option).Last.EvaluateAsync<string>(Background)));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Nothing_moves_when_the_list_opens()
    {
        var (page, box) = await OpenAsync("/");
        const string Place = "document.querySelector('#co-jest').getBoundingClientRect().top";
        var before = await page.EvaluateAsync<double>(Place);

        await box.FillAsync("retenc");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        Assert.That(await page.EvaluateAsync<double>(Place), Is.EqualTo(before));
        await page.Context.CloseAsync();
    }

    [TestCaseSource(nameof(Boxes))]
    public async Task Without_script_the_box_searches_as_before(string address)
    {
        var page = await BrowserFixture.NewPageAsync(scripts: false);
        await page.GotoAsync(address);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("retencja");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<(IPage Page, ILocator Box)> OpenAsync(string address)
    {
        var page = await BrowserFixture.NewPageAsync();
        await page.GotoAsync(address);
        return (page, page.GetByRole(AriaRole.Combobox));
    }
}
