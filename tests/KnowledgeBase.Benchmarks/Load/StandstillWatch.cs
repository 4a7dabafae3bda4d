using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>Notices when a machine that is shared gave this process no time: what waited then was not waiting for the site.</summary>
public sealed class StandstillWatch : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Noticed = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentQueue<(long End, TimeSpan Length)> _standstills = [];
    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _thread;

    public StandstillWatch()
    {
        _thread = new Thread(Watch) { IsBackground = true, Priority = ThreadPriority.Highest };
        _thread.Start();
    }

    /// <summary>The longest standstill that ended after a moment; zero when none was longer than a fifth of a second.</summary>
    /// <param name="timestamp">The moment, as <see cref="Stopwatch.GetTimestamp"/> gives it.</param>
    public TimeSpan LongestSince(long timestamp) =>
        _standstills.Where(standstill => standstill.End > timestamp).Select(standstill => standstill.Length).DefaultIfEmpty().Max();

    public void Dispose()
    {
        _ended.Set();
        _thread.Join();
        _ended.Dispose();
    }

    private void Watch()
    {
        for (var last = Stopwatch.GetTimestamp(); !_ended.Wait(Step);)
        {
            var now = Stopwatch.GetTimestamp();
            if (Stopwatch.GetElapsedTime(last, now) > Noticed)
                _standstills.Enqueue((now, Stopwatch.GetElapsedTime(last, now)));

            last = now;
        }
    }
}
