using KnowledgeBase.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace KnowledgeBase.Web.Tests;

/// <summary>The whole site in memory over a content folder of its own, with an index of its own.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private const string HistorySetting = "Site:History";

    private readonly TemporaryFolder _index = new();
    private readonly string _content;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private bool _isDisposed;

    /// <param name="content">The content folder.</param>
    /// <param name="listens">Whether it listens on a free local port, for requests that an in-memory client refuses to send.</param>
    /// <param name="settings">Further settings by name, such as <c>Site:QueryLog</c>.</param>
    public Site(string content, bool listens = false, IReadOnlyDictionary<string, string>? settings = null)
    {
        _content = content;
        _settings = settings ?? new Dictionary<string, string>();
        if (listens)
        {
            UseKestrel(port: 0);
            StartServer();
        }

        ClientOptions.AllowAutoRedirect = false;
        Client = CreateClient();
    }

    /// <summary>A site that shows the history of its content.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="settings">Further settings by name.</param>
    public static Site WithHistory(string content, params (string Name, string Value)[] settings) => new(
        content, settings: settings.Prepend((HistorySetting, "true")).ToDictionary(setting => setting.Item1, setting => setting.Item2));

    /// <summary>Where a listening site listens.</summary>
    public Uri Address => Client.BaseAddress!;

    public HttpClient Client { get; }

    public async Task<string> ReadAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative));

    public async Task<HttpResponseMessage> AskAsync(string address) => await Client.GetAsync(new Uri(address, UriKind.Relative));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _ = builder
            .UseSetting("Site:Content", _content)
            .UseSetting("Site:Index", _index.FullPath)

            // It is read in the background, and pages say more from then on; tests of it switch it on.
            .UseSetting(HistorySetting, "false")
            .ConfigureLogging(logging => logging.ClearProviders());
        foreach (var (name, value) in _settings)
            _ = builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        // The factory's own disposal comes here a second time.
        base.Dispose(disposing);
        if (_isDisposed)
            return;

        _isDisposed = true;
        _index.Dispose();
    }
}
