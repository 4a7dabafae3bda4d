using System.Runtime;

namespace KnowledgeBase.Web.Live;

/// <summary>Has everything collected beside answering, however full of gaps the memory is: to collect it at once stops answers for a second and more.</summary>
/// <remarks>
/// The runtime ends its thread for collections in the background when none begins for twenty seconds, and starts another with
/// the next. When that one does not run at once, as while all processors are busy, .NET 10 stops the whole program and collects in
/// the foreground (mended after it by <see href="https://github.com/dotnet/runtime/pull/119383"/>). So a collection is begun before
/// its thread has waited so long; the first thread starts with the site, when there is little to collect.
/// </remarks>
public sealed class BackgroundCollections : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    /// <summary>After so many periods without a collection one is begun, which leaves a period for a timer that comes late.</summary>
    private const int MostPeriods = 2;

    private readonly Func<long> _finished;
    private readonly Action _begin;
    private readonly ITimer _timer;
    private long _last;
    private int _periods;

    /// <param name="time">Tells when to look.</param>
    /// <param name="finished">The number of the last collection in the background; another with each.</param>
    /// <param name="begin">Begins one.</param>
    public BackgroundCollections(TimeProvider time, Func<long> finished, Action begin)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_finished, _begin) = (finished, begin);
        _last = _finished();
        _timer = time.CreateTimer(_ => Look(), state: null, Period, Period);
    }

    /// <summary>From here on everything is collected in the background.</summary>
    public static BackgroundCollections Keep()
    {
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        return new BackgroundCollections(TimeProvider.System, Finished, Begin);
    }

    /// <summary>The number, among all collections, of the last one that was done in the background; 0 for none.</summary>
    public static long Finished() => GC.GetGCMemoryInfo(GCKind.Background).Index;

    /// <summary>Begins to collect everything, in the background when that is more than a few megabytes.</summary>
    public static void Begin() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (_finished() is var finished && finished != _last)
        {
            (_last, _periods) = (finished, 0);
            return;
        }

        if (++_periods < MostPeriods)
            return;

        _periods = 0;
        _begin();
    }
}
