using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Browser.Tests;

/// <summary>The real site over the repository's real content, in a process of its own, on a free local port.</summary>
public sealed partial class RunningSite : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TemporaryFolder _index = new();

    public RunningSite()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments())
            start.ArgumentList.Add(argument);

        _process = Process.Start(start)!;
        Address = ReadAddress();
    }

    public Uri Address { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _index.Dispose();
    }

    private IEnumerable<string> Arguments() =>
    [
        typeof(Program).Assembly.Location.Replace(
            Path.Combine("tests", "KnowledgeBase.Browser.Tests"),
            Path.Combine("src", "KnowledgeBase.Web"),
            StringComparison.Ordinal),
        "--urls", "http://127.0.0.1:0",
        "--Site:Content", RepositoryPaths.Content,
        "--Site:Index", _index.FullPath,
    ];

    /// <summary>Reads the address from the log, and keeps draining it afterwards so that the site never waits for us.</summary>
    private Uri ReadAddress()
    {
        var address = new TaskCompletionSource<Uri>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && ListeningLine().Match(text) is { Success: true } match)
                address.TrySetResult(new Uri(match.Groups[1].Value));
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        return address.Task.Wait(StartLimit) ? address.Task.Result : throw new TimeoutException("The site did not start.");
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningLine();
}
