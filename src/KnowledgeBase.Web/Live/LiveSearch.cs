using KnowledgeBase.Content;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Watching;
using KnowledgeBase.Search;
using Microsoft.Extensions.Options;

namespace KnowledgeBase.Web.Live;

/// <summary>The search engine over the content folder, kept up to date while the site serves.</summary>
public sealed partial class LiveSearch(IOptions<SiteOptions> options, TimeProvider time, ILogger<LiveSearch> logger) : IHostedService, IDisposable
{
    private readonly LibraryReader _reader = new();
    private readonly Lock _updating = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SearchEngine? _engine;
    private ContentWatcher? _watcher;

    /// <exception cref="InvalidOperationException">The site has not started.</exception>
    public SearchEngine Engine => _engine ?? throw new InvalidOperationException("The site has not started.");

    /// <summary>The content that answers at this moment; take it once per page.</summary>
    public Library Library => Engine.Library;

    public bool IsReady => _engine is not null;

    /// <summary>Ends when the first request can be answered.</summary>
    public Task Ready => _ready.Task;

    private SiteOptions Options => options.Value;

    /// <summary>Reads the content and opens the index, while the server beside it makes itself ready to listen.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Task.Run(Open, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _watcher?.Dispose();
        _engine?.Dispose();
    }

    private void Open()
    {
        lock (_updating)
        {
            // Watching begins before reading, so that no edit falls between the two.
            if (Options.Watch)
                _watcher = new ContentWatcher(Options.Content, Refresh, time);

            var engine = SearchEngine.Open(Options.Index, Read(previous: null));
            Tell(engine);
            _engine = engine;
            _ready.SetResult();
        }
    }

    private void Refresh()
    {
        lock (_updating)
        {
            if (_engine is not { } engine)
                return;

            try
            {
                var library = Read(engine.Library);
                if (library.Fingerprint == engine.Library.Fingerprint)
                    return;

                _ = engine.Update(library);
                Tell(engine);
            }
            catch (Exception exception) when (exception is IndexUnavailableException or DirectoryNotFoundException)
            {
                // What was there before goes on answering; the next change tries again.
                LogNotRefreshed(exception.Message);
            }
        }
    }

    private Library Read(Library? previous) =>
        _reader.Read(Options.Content, new ContentOptions { IncludeExamples = Options.IncludeExamples }, previous);

    private void Tell(SearchEngine engine)
    {
        var report = engine.Report;
        LogReport(report.Action, report.Entries, report.Written, report.Removed, report.Elapsed.TotalMilliseconds);
        foreach (var problem in engine.Library.Problems.Where(problem => problem.Severity == ProblemSeverity.Error))
            LogProblem(problem.File, problem.Line, problem.Code, problem.Message);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Index {Action}: {Entries} entries, {Written} written, {Removed} removed, {Milliseconds:0} ms")]
    private partial void LogReport(IndexAction action, int entries, int written, int removed, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File}:{Line}: [{Code}] {Problem}")]
    private partial void LogProblem(string file, int line, string code, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content was not refreshed: {Reason}")]
    private partial void LogNotRefreshed(string reason);
}
