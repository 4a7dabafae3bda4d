using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests.Journeys;

/// <summary>Somebody who goes through the site in one <see cref="Way"/>; who has only the keyboard sees at every stop where they are.</summary>
public sealed class Visitor
{
    /// <summary>More stops than any page has that people go through one by one.</summary>
    private const int MostStops = 400;

    /// <summary>Milliseconds for one step: a local site answers far sooner, and a step that cannot be done should not hold up the rest.</summary>
    private const float Patience = 5000;

    // Whoever sees that what they want stands before where they are goes back to it.
    private const string IsBehind = "element => document.activeElement !== document.body && !!(document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)";

    private readonly bool _hasOnlyKeyboard;
    private readonly ConcurrentQueue<string> _elsewhere;
    private readonly ConcurrentQueue<string> _shifts;

    private Visitor(IPage page, bool hasOnlyKeyboard, bool hasScript, ConcurrentQueue<string> shifts)
    {
        Page = page;
        _hasOnlyKeyboard = hasOnlyKeyboard;
        HasScript = hasScript;
        (_elsewhere, _shifts) = (OtherHosts.Watch(page), shifts);
    }

    public IPage Page { get; }

    public bool HasScript { get; }

    /// <summary>How many links were followed, and buttons pressed, whether by pointer or by keyboard.</summary>
    public int Clicks { get; private set; }

    public static async Task<Visitor> ArriveAsync(Way way, string address)
    {
        var scripts = way is not (Way.PointerWithoutScript or Way.KeyboardWithoutScript);
        var page = way is Way.KeyboardEnlarged
            ? await BrowserFixture.NewPageAsync(width: 320, height: 256)
            : await BrowserFixture.NewPageAsync(scripts: scripts, forcedColours: way is Way.KeyboardInForcedColours);
        page.SetDefaultTimeout(Patience);
        var visitor = new Visitor(page, hasOnlyKeyboard: way is not (Way.Pointer or Way.PointerWithoutScript), scripts, await Shifts.WatchComeAsync(page));
        _ = await page.GotoAsync(address);
        return visitor;
    }

    /// <summary>Ends the visit: no page of it asked another host, or moved what was to be read once it had come.</summary>
    /// <remarks>Without script nothing tells what moved; the sheets are the same, and nothing is there that a script could move.</remarks>
    public async Task LeaveAsync()
    {
        await Page.Context.CloseAsync();
        Assert.That(_elsewhere, Is.Empty);
        Assert.That(_shifts, Is.Empty);
    }

    /// <summary>Writes the query into the page's search box and sends it.</summary>
    public async Task AskAsync(string query)
    {
        var box = Page.GetByRole(AriaRole.Search).Locator("input[name=q]");
        if (_hasOnlyKeyboard)
        {
            await TabToAsync(box);
            await Page.Keyboard.TypeAsync(query);
        }
        else
        {
            await box.FillAsync(query);
        }

        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".results-heading")).ToBeVisibleAsync();
    }

    /// <summary>Writes into a field.</summary>
    public async Task WriteAsync(ILocator field, string text)
    {
        await GoIntoAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Puts a text into a field at once, as somebody does who copied it elsewhere.</summary>
    public async Task PasteAsync(ILocator field, string text)
    {
        await GoIntoAsync(field);
        await Page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Follows a link or presses a button, unfolding first what it is folded into.</summary>
    public async Task ChooseAsync(ILocator target)
    {
        // What is folded up only in some windows is told by a sheet, which may come after the text.
        await Page.WaitForLoadStateAsync();
        if (!await target.IsVisibleAsync())
            await GoAsync(target.Locator("xpath=ancestor::details[not(@open)]").Locator("summary").First);

        await GoAsync(target);
    }

    public async Task TickAsync(ILocator box)
    {
        if (!_hasOnlyKeyboard)
        {
            await box.CheckAsync();
            return;
        }

        await TabToAsync(box);
        await Page.Keyboard.PressAsync("Space");
    }

    private Task GoIntoAsync(ILocator field) => _hasOnlyKeyboard ? TabToAsync(field) : field.ClickAsync();

    private async Task GoAsync(ILocator target)
    {
        Clicks++;
        if (!_hasOnlyKeyboard)
        {
            await target.ClickAsync();
            return;
        }

        await TabToAsync(target);
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task TabToAsync(ILocator target)
    {
        await Page.WaitForLoadStateAsync();
        var element = await target.ElementHandleAsync();
        var key = await Page.EvaluateAsync<bool>(IsBehind, element) ? "Shift+Tab" : "Tab";
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Page.Keyboard.PressAsync(key);
            if (await Focus.IsSeenAtAsync(Page, element))
                return;
        }

        Assert.Fail($"{target} is not reached with the Tab key.");
    }
}
