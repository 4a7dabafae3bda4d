using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Browser.Tests;

/// <summary>The real site over the repository's real content, in a process of its own, on a free local port.</summary>
public sealed partial class RunningSite : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TemporaryFolder _index = new();
    private readonly TemporaryFolder _log = new();

    public RunningSite()
    {
        Editors = new Uri($"http://127.0.0.1:{FreePort()}");
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

    /// <summary>Where editors see what people ask.</summary>
    public Uri Editors { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _index.Dispose();
        _log.Dispose();
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
        "--Site:QueryLog", _log.FullPath,
        "--Site:EditorsAddress", Editors.GetLeftPart(UriPartial.Authority),
    ];

    // Free a moment ago, which is as sure as one can be of a port that another process is to open.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Reads the address from the log, and keeps draining it afterwards so that the site never waits for us.</summary>
    private Uri ReadAddress()
    {
        var address = new TaskCompletionSource<Uri>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && ListeningLine().Match(text) is { Success: true } match && new Uri(match.Groups[1].Value) != Editors)
                address.TrySetResult(new Uri(match.Groups[1].Value));
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        return address.Task.Wait(StartLimit) ? address.Task.Result : throw new TimeoutException("The site did not start.");
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningLine();
}
