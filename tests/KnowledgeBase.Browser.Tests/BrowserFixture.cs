using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>One site and one browser for all tests. Without a browser the tests are skipped with the reason; in CI that is a failure.</summary>
[SetUpFixture]
public sealed class BrowserFixture
{
    // The one without windows first: a window costs more than the page in it.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static RunningSite? _site;
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    public static Uri Site => _site!.Address;

    /// <summary>Where editors see what people ask.</summary>
    public static Uri Editors => _site!.Editors;

    /// <summary>A fresh page of the given size, so that no test sees another's state.</summary>
    public static async Task<IPage> NewPageAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, int height = 800, bool forcedColours = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
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
    public async Task StartAsync()
    {
        var executable = Places.FirstOrDefault(File.Exists);
        if (executable is null)
        {
            const string Reason = "No Chromium was found. On Debian: apt-get install chromium-headless-shell.";
            if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
                Assert.Fail(Reason);

            Assert.Ignore(Reason);
        }

        _site = new RunningSite();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();

        _playwright?.Dispose();
        _site?.Dispose();
    }
}
