using System.Diagnostics;

namespace KnowledgeBase.Testing;

/// <summary>A program that has run to its end, and what it took.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it wrote beside that.</param>
/// <param name="PeakBytes">The most memory that it held at any time.</param>
/// <param name="Elapsed">From its start to its end.</param>
public sealed record FinishedProcess(int ExitCode, string Output, string Error, long PeakBytes, TimeSpan Elapsed)
{
    /// <summary>How often the system is asked: seldom, as asking takes a processor too. It keeps the peak itself, so that only one of the last moment is missed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program of .NET and waits for its end.</summary>
    /// <param name="program">The program's assembly.</param>
    /// <param name="arguments">Its command line.</param>
    public static FinishedProcess Run(string program, params IReadOnlyList<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(Interval))
            peak = Math.Max(peak, PeakOf(process));

        var elapsed = watch.Elapsed;
        return new FinishedProcess(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), peak, elapsed);
    }

    /// <summary>The largest resident set that a process has had until now, in bytes: <c>VmHWM</c> on Linux; 0 for one that has ended.</summary>
    public static long PeakOf(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
