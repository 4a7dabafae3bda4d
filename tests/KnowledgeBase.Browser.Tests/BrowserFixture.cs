using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>One site for all tests, and a browser for each worker, which has a clipboard of its own. Without a browser the tests are skipped with the reason; in CI that is a failure.</summary>
[SetUpFixture]
public sealed class BrowserFixture
{
    // The one without windows first: a window costs more than the page in it.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly ConcurrentDictionary<string, Lazy<Task<OwnBrowser>>> Browsers = [];

    private static RunningSite? _site;
    private static string? _executable;

    public static Uri Site => _site!.Address;

    /// <summary>Where editors see what people ask.</summary>
    public static Uri Editors => _site!.Editors;

    /// <summary>A fresh page of the given size, so that no test sees another's state.</summary>
    public static async Task<IPage> NewPageAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, int height = 800, bool forcedColours = false)
    {
        var own = await Browsers.GetOrAdd(TestContext.CurrentContext.WorkerId ?? "", _ => new Lazy<Task<OwnBrowser>>(OpenAsync)).Value;
        var context = await own.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Site.ToString(),
            ColorScheme = scheme,
            ForcedColors = forcedColours ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = forcedColours ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            JavaScriptEnabled = scripts,
            Locale = "pl-PL",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return await context.NewPageAsync();
    }

    [OneTimeSetUp]
    public void Start()
    {
        _executable = Places.FirstOrDefault(File.Exists);
        if (_executable is null)
        {
            const string Reason = "No Chromium was found. On Debian: apt-get install chromium-headless-shell.";
            if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
                Assert.Fail(Reason);

            Assert.Ignore(Reason);
        }

        _site = new RunningSite();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var browser in Browsers.Values)
            await (await browser.Value).DisposeAsync();

        _site?.Dispose();
    }

    private static async Task<OwnBrowser> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = _executable,
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new OwnBrowser(playwright, browser);
    }

    private sealed record OwnBrowser(IPlaywright Playwright, IBrowser Browser) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Browser.CloseAsync();
            Playwright.Dispose();
        }
    }
}
