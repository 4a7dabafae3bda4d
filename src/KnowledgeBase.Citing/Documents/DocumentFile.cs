namespace KnowledgeBase.Citing.Documents;

/// <summary>A file format in which a basket can be had as a document.</summary>
/// <param name="Extension">Without the leading dot.</param>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="Writer">Writes it.</param>
public sealed record DocumentFile(string Extension, string MediaType, IDocumentWriter Writer)
{
    public static DocumentFile Docx { get; } =
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxWriter());

    public static DocumentFile Odt { get; } = new("odt", OdtWriter.MediaType, new OdtWriter());

    public static DocumentFile Markdown { get; } = new("md", "text/markdown", new MarkdownDocumentWriter());

    public static IReadOnlyList<DocumentFile> All { get; } = [Docx, Odt, Markdown];

    public byte[] Write(CollectedDocument document) => Writer.Write(document);
}
