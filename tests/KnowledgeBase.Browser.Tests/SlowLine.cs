using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeBase.Browser.Tests;

/// <summary>Stands between a browser and the site as a slow line or a busy machine does: a page comes a piece at a time, and scripts when all of it has come.</summary>
/// <remarks>A browser paints what it has: what comes last must not move what is being read. One page may be asked for at a time.</remarks>
public sealed class SlowLine : IDisposable
{
    /// <summary>In bytes: of a usual page a fiftieth.</summary>
    private const int Piece = 512;

    private const int LongestRequest = 16 * 1024;

    /// <summary>So that a browser paints between most pieces.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly Uri _site;
    private readonly TaskCompletionSource _page = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="site">The site's address.</param>
    public SlowLine(Uri site)
    {
        _site = site;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _ = AcceptAsync();
    }

    /// <summary>Where the site answers slowly.</summary>
    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is ObjectDisposedException or SocketException)
        {
            // The tests are over.
        }
    }

    /// <summary>Carries one request and its answer, after which both sides are closed.</summary>
    private async Task CarryAsync(TcpClient browser)
    {
        try
        {
            using (browser)
            using (var site = new TcpClient())
            {
                var request = await ReadRequestAsync(browser.GetStream());
                await site.ConnectAsync(_site.Host, _site.Port);
                await site.GetStream().WriteAsync(Encoding.Latin1.GetBytes(ToSite(request)));
                if (request.Contains("Sec-Fetch-Dest: script", StringComparison.Ordinal))
                    await _page.Task;

                var isPage = request.Contains("Sec-Fetch-Dest: document", StringComparison.Ordinal);
                await CopyAsync(site.GetStream(), browser.GetStream(), isPage ? Pause : TimeSpan.Zero);
                if (isPage)
                    _page.TrySetResult();
            }
        }
        catch (IOException)
        {
            // The browser went elsewhere.
        }
    }

    private static async Task<string> ReadRequestAsync(NetworkStream browser)
    {
        var buffer = new byte[LongestRequest];
        var length = 0;
        while (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await browser.ReadAsync(buffer.AsMemory(length));
            if (read == 0)
                break;

            length += read;
        }

        return Encoding.Latin1.GetString(buffer, 0, length);
    }

    // Packed, a page would be a piece or two.
    private static string ToSite(string request) => request
        .Replace("Connection: keep-alive", "Connection: close", StringComparison.OrdinalIgnoreCase)
        .Replace("Accept-Encoding:", "X-Accept-Encoding:", StringComparison.OrdinalIgnoreCase);

    private static async Task CopyAsync(NetworkStream site, NetworkStream browser, TimeSpan pause)
    {
        using var answer = new MemoryStream();
        await site.CopyToAsync(answer);
        for (var rest = answer.GetBuffer().AsMemory(0, (int)answer.Length); rest.Length > 0;)
        {
            var piece = pause > TimeSpan.Zero ? PieceOf(rest.Span) : rest.Length;
            await browser.WriteAsync(rest[..piece]);
            await Task.Delay(pause);
            rest = rest[piece..];
        }
    }

    // Behind an element: half a word that grows moves to the next line of every page that wraps.
    private static int PieceOf(ReadOnlySpan<byte> rest)
    {
        var tag = Piece < rest.Length ? rest[Piece..].IndexOf("</"u8) : -1;
        if (tag < 0)
            return rest.Length;

        var start = Piece + tag;
        return start + rest[start..].IndexOf((byte)'>') + 1;
    }
}
