using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Reads a file of text, which is Markdown as far as it looks like it.</summary>
internal static class PlainTextReader
{
    private const int Polish = 1250;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadText Read(ReadOnlySpan<byte> bytes, DocumentLimits limits) => MarkdownReader.Read(TextOf(bytes), limits);

    /// <summary>UTF-16 says that it is; UTF-8 is what can be read as such, since other text hardly ever can; the rest is Windows-1250.</summary>
    /// <exception cref="UnreadableDocumentException">It is no text.</exception>
    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[Encoding.BigEndianUnicode.Preamble.Length..]);
        if (!IsText(bytes))
            throw new UnreadableDocumentException(DocumentFault.UnknownKind, 0);

        try
        {
            return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Polish)!.GetString(bytes);
        }
    }

    // Text has line breaks, tabs and form feeds, and no other control characters.
    private static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyInRange((byte)0, (byte)8) && !bytes.ContainsAnyInRange((byte)14, (byte)26);
}
