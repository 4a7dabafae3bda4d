using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using Microsoft.Extensions.Options;

namespace KnowledgeBase.Web.Live;

/// <summary>The search engine over the content folder, kept up to date while the site serves.</summary>
public sealed partial class LiveSearch(IOptions<SiteOptions> options, ILogger<LiveSearch> logger) : IHostedService, IDisposable
{
    private readonly LibraryReader _reader = new();
    private SearchEngine? _engine;

    /// <exception cref="InvalidOperationException">The site has not started.</exception>
    public SearchEngine Engine => _engine ?? throw new InvalidOperationException("The site has not started.");

    /// <summary>The content that answers at this moment; take it once per page.</summary>
    public Library Library => Engine.Library;

    public bool IsReady => _engine is not null;

    private ContentOptions ContentOptions => new() { IncludeExamples = options.Value.IncludeExamples };

    /// <summary>Reads the content and opens the index before the first request is taken.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var library = _reader.Read(options.Value.Content, ContentOptions);
        _engine = SearchEngine.Open(options.Value.Index, library);
        Tell(_engine.Report);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _engine?.Dispose();

    private void Tell(IndexReport report) => LogReport(report.Action, report.Entries, report.Written, report.Removed, report.Elapsed.TotalMilliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Index {Action}: {Entries} entries, {Written} written, {Removed} removed, {Milliseconds:0} ms")]
    private partial void LogReport(IndexAction action, int entries, int written, int removed, double milliseconds);
}
