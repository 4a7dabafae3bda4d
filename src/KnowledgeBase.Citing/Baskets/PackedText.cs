using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>Compressed text in letters, digits, hyphens and underscores; reading takes what it is given and never fails.</summary>
internal static class PackedText
{
    public static string Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(text));

        return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>The beginning of the text, as far as it is undamaged and no longer than so many bytes of UTF-8.</summary>
    public static string Unpack(ReadOnlySpan<char> packed, int maxBytes)
    {
        using var deflate = new DeflateStream(new MemoryStream(Decode(packed)), CompressionMode.Decompress);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        try
        {
            while (text.Length < maxBytes && deflate.Read(buffer, 0, (int)Math.Min(buffer.Length, maxBytes - text.Length)) is > 0 and var read)
                text.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // What came before the damage is good: the list remarks that its end is missing.
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <summary>The bytes before the first character that does not belong there.</summary>
    private static byte[] Decode(ReadOnlySpan<char> packed)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(packed.Length)];
        _ = Base64Url.DecodeFromChars(packed, bytes, out _, out var written);
        return bytes[..written];
    }
}
