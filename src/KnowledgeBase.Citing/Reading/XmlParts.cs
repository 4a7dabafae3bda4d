using System.IO.Compression;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>The XML files within a zip, each read once, forwards, within the document's limits.</summary>
internal sealed class XmlParts(ZipArchive zip, ReadingBudget budget)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        // Entities that unfold a thousandfold and files of the machine are reached through document types alone.
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,

        // Word writes characters that XML 1.0 does not know.
        CheckCharacters = false,
    };

    public DocumentLimits Limits => budget.Limits;

    public bool Has(string name) => zip.GetEntry(name) is not null;

    /// <summary>Walks through the nodes of a part.</summary>
    /// <param name="name">Name of the file within the zip.</param>
    /// <param name="visit">Called at each node; the reader stands on it.</param>
    /// <exception cref="UnreadableDocumentException">There is no such part, or it passes a limit or has a document type.</exception>
    public void Walk(string name, Action<XmlReader> visit)
    {
        var entry = zip.GetEntry(name) ?? throw budget.Refuse(DocumentFault.Damaged);
        using var stream = new BudgetedStream(entry.Open(), entry.CompressedLength, budget);
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
            {
                if (reader.Depth > budget.Limits.Depth)
                    throw budget.Refuse(DocumentFault.Damaged);

                visit(reader);
            }
        }
        catch (XmlException exception)
        {
            throw budget.Refuse(stream.HasDocumentType ? DocumentFault.DocumentType : DocumentFault.Damaged, inner: exception);
        }
    }

    public UnreadableDocumentException Refuse(DocumentFault fault) => budget.Refuse(fault);
}
