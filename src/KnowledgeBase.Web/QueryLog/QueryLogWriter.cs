using System.Text;
using System.Threading.Channels;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>Writes records in the background; no page waits for it, and none fails with it.</summary>
public sealed partial class QueryLogWriter(QueryLogFolder folder, int daysKept, TimeProvider time, ILogger<QueryLogWriter> logger) : BackgroundService
{
    /// <summary>Records that wait to be written; more come only when the disk stands still, and are then left out.</summary>
    private const int MaxWaiting = 1_000;

    /// <summary>Some forty thousand queries; beyond it a day's log is the work of a machine, which nobody wants to read.</summary>
    public const long MaxDayLength = 2 << 20;

    private readonly Channel<QueryRecord> _waiting = Channel.CreateBounded<QueryRecord>(
        new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private FileStream? _file;
    private DateOnly _day;
    private long _written;

    /// <summary>Takes a record; returns at once.</summary>
    public void Add(QueryRecord record) => _ = _waiting.Writer.TryWrite(record);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What waits is still written, unless the host has no more time.
        _ = _waiting.Writer.TryComplete();
        if (ExecuteTask is { } writing)
            _ = await Task.WhenAny(writing, Task.Delay(Timeout.Infinite, cancellationToken));

        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _file?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            var lines = new StringBuilder();
            while (_waiting.Reader.TryRead(out var record))
                _ = lines.Append(QueryRecordLine.Of(record)).Append('\n');

            await WriteAsync(Encoding.UTF8.GetBytes(lines.ToString()), stoppingToken);
        }
    }

    private async Task WriteAsync(byte[] lines, CancellationToken stoppingToken)
    {
        try
        {
            var file = FileOfToday();
            if (_written + lines.Length > MaxDayLength)
                return;

            await file.WriteAsync(lines, stoppingToken);
            await file.FlushAsync(stoppingToken);
            _written += lines.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The log is not worth more than the site: a full disk stops the one and not the other.
            LogNotWritten(exception.Message);
        }
    }

    private FileStream FileOfToday()
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (_file is { } open && _day == today)
            return open;

        _file?.Dispose();
        _file = null;
        folder.DeleteBefore(today.AddDays(1 - daysKept));
        _written = folder.SizeOf(today);
        _day = today;
        return _file = folder.Create(today);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Queries were not logged: {Reason}")]
    private partial void LogNotWritten(string reason);
}
