using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Content.Bodies;

/// <summary>
/// Gives each passage of an entry an address made of its own words alone, so that no edit elsewhere in the entry moves it.
/// A passage with the words of an earlier one gets that one's address and its own order.
/// </summary>
internal sealed class PassageAnchors
{
    // RFC 4648, section 6, in lower case.
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public string For(string text)
    {
        var anchor = PassageAnchor.Prefix + HashOf(text);
        var use = _uses[anchor] = _uses.GetValueOrDefault(anchor) + 1;
        return use == 1 ? anchor : $"{anchor}-{use}";
    }

    private static string HashOf(string text)
    {
        var words = string.Join(' ', PassageWords.Of(text));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(words.Length > 0 ? words : text), hash);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Concat(Enumerable.Range(1, PassageAnchor.Letters).Select(place => Base32[(int)((bits >> (64 - (5 * place))) & 31)]));
    }
}
