using KnowledgeBase.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.History;

/// <summary>Reads the history once the site answers, and then looks from time to time whether something was committed.</summary>
public sealed partial class LiveHistoryService(LiveSearch search, LiveHistory history, SiteOptions options, TimeProvider time, ILogger<LiveHistoryService> logger)
    : BackgroundService
{
    /// <summary>The first requests after a start have the processor for themselves; a page of history does not wait for this.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await FollowAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A site that could not start, since its address is taken, say, is stopped too; the host would tell of a fault here.
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        // A site whose folders cannot be used does not start; others say so.
        await search.Ready.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!search.IsReady)
            return;

        await Task.Delay(AfterStart, time, stoppingToken);
        Tell(await history.ReadAsync().WaitAsync(stoppingToken));
        if (!options.Watch || !options.History)
            return;

        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            _ = await history.ReadAsync().WaitAsync(stoppingToken);
    }

    private void Tell(HistorySnapshot read)
    {
        var revisions = read.Entries.Sum(entry => entry.Revisions.Count);
        if (read.Absence is { } absence)
            LogNone(absence);
        else
            LogRead(read.Head!, revisions);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "History as of {Commit}: {Revisions} revisions")]
    private partial void LogRead(string commit, int revisions);

    [LoggerMessage(Level = LogLevel.Information, Message = "No history of the content: {Absence}")]
    private partial void LogNone(HistoryAbsence absence);
}
