using System.Net;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Editors;

/// <summary>The address at which editors see what is meant for them alone: one of this machine's own, beside the public ones.</summary>
public sealed class EditorsAddress(SiteOptions options)
{
    private const string UsualAddress = "http://localhost:5000";

    private readonly Uri? _address = options.EditorsAddress is { Length: > 0 } address ? new Uri(address) : null;

    public bool IsOn => _address is not null;

    /// <summary>Whether the request came in through the editors' address: by the connection, since headers are what the sender likes.</summary>
    public bool Serves(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var connection = context.Connection;
        return _address is not null
            && connection.LocalPort == _address.Port
            && connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local);
    }

    /// <summary>Why the text can be no such address; null when it can.</summary>
    public static string? FaultOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http", IsLoopback: true, Port: > 0, PathAndQuery: "/" }
            ? null
            : $"Site:EditorsAddress ma wartość „{address}”. Podaj adres tej samej maszyny z portem, na przykład http://127.0.0.1:5090.";

    /// <summary>What the server is to listen on: the public addresses and the editors' own.</summary>
    public string BesidesPublic(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var urls = configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : OnPorts(configuration[WebHostDefaults.HttpPortsKey]);
        return $"{urls};{_address!.GetLeftPart(UriPartial.Authority)}";
    }

    private static string OnPorts(string? ports) => ports is { Length: > 0 }
        ? string.Join(';', ports.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(port => $"http://*:{port}"))
        : UsualAddress;
}
