using System.Diagnostics;

namespace KnowledgeBase.Benchmarks;

/// <summary>A built site, run as a process of its own at an address of this machine alone.</summary>
public sealed class SiteProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The site, over a folder of content and a folder for its index.</summary>
    public static SiteProcess OfKnowledgeBase(string content, string index) => Start(
        Path.Combine("src", "KnowledgeBase.Web"), "KnowledgeBase.Web.dll", "--Site:Content", content, "--Site:Index", index);

    /// <summary>A site of one empty page.</summary>
    public static SiteProcess OfEmptyPage() => Start(Path.Combine("tests", "KnowledgeBase.EmptySite"), "KnowledgeBase.EmptySite.dll");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static SiteProcess Start(string project, string program, params string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("tests", "KnowledgeBase.Benchmarks"), project, StringComparison.Ordinal), program);
        var process = Process.Start(new ProcessStartInfo("dotnet", [path, "--urls", "http://127.0.0.1:0", .. arguments]) { RedirectStandardOutput = true })!;
        var address = AddressOf(process.StandardOutput) ?? throw new InvalidOperationException($"{program} did not start.");

        // A log that nobody reads would in the end make the process wait.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new SiteProcess(process, address);
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
