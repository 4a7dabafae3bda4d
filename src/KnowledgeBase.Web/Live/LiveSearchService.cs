using KnowledgeBase.Content.Problems;
using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Live;

/// <summary>Ties the search to the host: a site whose folders cannot be used does not start, and the log tells what was indexed.</summary>
public sealed partial class LiveSearchService(LiveSearch search, ILogger<LiveSearchService> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await search.Ready.WaitAsync(cancellationToken);
        Tell(search.Engine, problem: null);
        search.Refreshed += Tell;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        search.Refreshed -= Tell;
        return Task.CompletedTask;
    }

    private void Tell(SearchEngine engine, Exception? problem)
    {
        if (problem is not null)
        {
            LogNotRefreshed(problem.Message);
            return;
        }

        var report = engine.Report;
        LogReport(report.Action, report.Entries, report.Written, report.Removed, report.Elapsed.TotalMilliseconds);
        foreach (var fault in engine.Library.Problems.Where(fault => fault.Severity == ProblemSeverity.Error))
            LogFault(fault.File, fault.Line, fault.Code, fault.Message);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Index {Action}: {Entries} entries, {Written} written, {Removed} removed, {Milliseconds:0} ms")]
    private partial void LogReport(IndexAction action, int entries, int written, int removed, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File}:{Line}: [{Code}] {Fault}")]
    private partial void LogFault(string file, int line, string code, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content was not refreshed: {Reason}")]
    private partial void LogNotRefreshed(string reason);
}
