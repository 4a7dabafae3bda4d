using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Processor time, which other programs on the machine do not lengthen as they do the time on the wall.</summary>
public static partial class CpuClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux.
    private const int ThreadTime = 3;

    /// <summary>Of this thread, in nanoseconds.</summary>
    public static long OfThread()
    {
        _ = GetTime(ThreadTime, out var time);
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    /// <summary>Milliseconds that an action takes of the whole process, on all threads together.</summary>
    public static double Milliseconds(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
