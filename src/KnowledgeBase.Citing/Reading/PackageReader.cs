using System.IO.Compression;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Reads the zip files that are documents: Office Open XML and OpenDocument text.</summary>
/// <remarks>
/// Parts are read one after another, forwards, by a bare XML reader without document types: of a file from anywhere nothing
/// but these parts is unfolded, and macros, pictures and embedded files are not looked at.
/// </remarks>
internal static class PackageReader
{
    public static ReadText Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        // The list of files is read whole when a zip is opened, so they are counted before.
        if (bytes.Span.Count("PK\u0001\u0002"u8) > budget.Limits.Entries)
            throw budget.Refuse(DocumentFault.TooManyEntries, budget.Limits.Entries);

        try
        {
            using var stream = ByteStreams.Of(bytes);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.GetEntry("content.xml") is not null && zip.GetEntry("META-INF/manifest.xml") is not null)
                return OdtReader.Read(new XmlParts(zip, budget));
            if (zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("_rels/.rels") is not null)
                return DocxReader.Read(new XmlParts(zip, budget));

            throw budget.Refuse(DocumentFault.UnknownKind);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException or InvalidOperationException)
        {
            throw budget.Refuse(DocumentFault.Damaged, inner: exception);
        }
    }
}
