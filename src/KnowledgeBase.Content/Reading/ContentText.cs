using System.Text;
using System.Text.Unicode;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>Turns a file's bytes into text with lines that end in a line feed only.</summary>
internal static class ContentText
{
    /// <summary>The text; null when the bytes are not one, which is then in the log.</summary>
    public static string? Decode(ContentFile file, ProblemLog log)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        if (file.Unread is { } reason)
            log.Add(1, reason);
        else if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            log.Add(1, ProblemTexts.EmptyFile());
        else if (bytes.IndexOf((byte)0) is >= 0 and var zero)
            log.Add(LineOf(bytes, zero), ProblemTexts.BinaryFile());
        else if (FirstBadByte(bytes) is >= 0 and var bad)
            log.Add(LineOf(bytes, bad), ProblemTexts.NotUtf8(bytes[bad]));
        else
            return Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

        return null;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;

        return offset;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..offset].Count((byte)'\n');
}
