using System.Diagnostics;

namespace KnowledgeBase.Testing;

/// <summary>A built site, run as a process of its own at an address of this machine alone.</summary>
public sealed class SiteProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The most memory that it has held until now, in bytes.</summary>
    public long PeakMemory => FinishedProcess.PeakOf(_process);

    /// <summary>The site, over a folder of content and a folder for its index.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="index">The index folder.</param>
    /// <param name="configure">Changes its environment, or adds settings; null for neither.</param>
    /// <param name="log">Gets every line that it logs once it listens; null for nobody.</param>
    public static SiteProcess OfKnowledgeBase(string content, string index, Action<ProcessStartInfo>? configure = null, Action<string>? log = null) =>
        Start(BuiltPrograms.Site, configure, log, "--Site:Content", content, "--Site:Index", index);

    /// <summary>A site of one empty page.</summary>
    public static SiteProcess OfEmptyPage() => Start(BuiltPrograms.EmptySite, null, null);

    /// <summary>Returns when the site does next to nothing: when all is done that it does by itself after a start.</summary>
    public async Task RestAsync()
    {
        var window = TimeSpan.FromSeconds(2);
        for (var (before, used) = (TimeUsed(), window); used > window / 10; before += used)
        {
            await Task.Delay(window);
            used = TimeUsed() - before;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private TimeSpan TimeUsed()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private static SiteProcess Start(string program, Action<ProcessStartInfo>? configure, Action<string>? log, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments]) { RedirectStandardOutput = true };
        configure?.Invoke(start);
        var process = Process.Start(start)!;
        var address = AddressOf(process.StandardOutput) ?? throw new InvalidOperationException($"{program} did not start.");

        // A log that nobody reads would in the end make the process wait.
        _ = ReadAsync(process.StandardOutput, log);
        return new SiteProcess(process, address);
    }

    private static async Task ReadAsync(StreamReader output, Action<string>? log)
    {
        while (await output.ReadLineAsync() is { } line)
            log?.Invoke(line);
    }

    // Asked for in the log, since asking again and again for a page would take the processor from the site.
    private static Uri? AddressOf(StreamReader log)
    {
        while (log.ReadLine() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var found)
                return new Uri(line[(found + Listening.Length)..].Trim());
        }

        return null;
    }
}
