namespace KnowledgeBase.Citing.Reading;

/// <summary>Reads documents to plain text, whatever their names: what a file is, its content tells. Nothing is written anywhere.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or not within the limits.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadText Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (bytes.Length > limits.Bytes)
            throw new UnreadableDocumentException(DocumentFault.TooLarge, limits.Bytes);

        var budget = new ReadingBudget(limits, cancellation);
        return DocumentKinds.Of(bytes.Span) switch
        {
            DocumentKind.Pdf => PdfReader.Read(bytes, budget),
            DocumentKind.Docx or DocumentKind.Odt => PackageReader.Read(bytes, budget),
            _ => PlainTextReader.Read(bytes.Span, limits),
        };
    }

    /// <summary>Reads a document from a stream, of which no more is taken than the limits allow.</summary>
    /// <param name="stream">The file from its beginning.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or not within the limits.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static async Task<ReadText> ReadAsync(Stream stream, DocumentLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(limits);
        if (stream.CanSeek && stream.Length > limits.Bytes)
            throw new UnreadableDocumentException(DocumentFault.TooLarge, limits.Bytes);

        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[64 << 10];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + count > limits.Bytes)
                throw new UnreadableDocumentException(DocumentFault.TooLarge, limits.Bytes);

            bytes.Write(buffer, 0, count);
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), limits, cancellation);
    }

    /// <summary>Reads text that was typed or pasted.</summary>
    /// <exception cref="UnreadableDocumentException">It is empty or too long.</exception>
    public static ReadText ReadPasted(string text, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(limits);
        return MarkdownReader.Read(text, limits);
    }
}
