using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Web.Exports;

/// <summary>
/// Identifiers that a feed reader can keep for ever: the same for the same name, wherever the site is served. Version 8 of
/// RFC 9562, made of SHA-256.
/// </summary>
public static class NamedUuid
{
    private const byte Version = 0x80;
    private const byte Variant = 0x80;

    /// <param name="space">What kind of thing is named, so that things of two kinds may share a name.</param>
    /// <param name="name">The name.</param>
    /// <returns>A URN such as <c>urn:uuid:0e8ba9b6-…</c>.</returns>
    public static string Urn(string space, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{space}\n{name}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | Version);
        bytes[8] = (byte)((bytes[8] & 0x3F) | Variant);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
