using System.Net.Sockets;
using System.Text;

namespace KnowledgeBase.Web.Tests;

/// <summary>Sends request lines byte for byte, as no HTTP library would let one.</summary>
public sealed class RawClient(Uri address)
{
    /// <summary>The status of the answer to a GET of the target.</summary>
    /// <param name="target">Path and parameters; any bytes but CR, LF and space.</param>
    public async Task<int> StatusOfAsync(byte[] target)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        var stream = connection.GetStream();
        await stream.WriteAsync((byte[])[.. "GET "u8, .. target, .. " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8]);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var status = await reader.ReadLineAsync() ?? throw new IOException("No answer.");
        return int.Parse(status.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
