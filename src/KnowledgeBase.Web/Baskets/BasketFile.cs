using System.Text;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Documents;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Exports;

namespace KnowledgeBase.Web.Baskets;

/// <summary>A file that a basket can be had as.</summary>
/// <param name="Extension">What is put after the address of the page.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="ContentType">The media type as the answer gives it.</param>
/// <param name="Write">Writes it.</param>
public sealed record BasketFile(string Extension, string Name, string ContentType, Func<Collection, Library, byte[]> Write)
{
    public static IReadOnlyList<BasketFile> All { get; } =
    [
        Of(DocumentFile.Docx, "DOCX"),
        Of(DocumentFile.Odt, "ODT"),
        Of(DocumentFile.Markdown, "Markdown"),
        Of(CitationFormat.BibTex, "BibTeX"),
        Of(CitationFormat.Ris, "RIS"),
        Of(CitationFormat.CslJson, "CSL-JSON"),
        Of(ExportFormat.Csv),
        Of(ExportFormat.Xlsx),
    ];

    public static BasketFile? FromExtension(string? extension) => All.FirstOrDefault(file => file.Extension == extension);

    private static BasketFile Of(DocumentFile file, string name) =>
        new(file.Extension, name, WithCharset(file.MediaType), (collection, _) => file.Write(CollectedDocument.Of(collection)));

    private static BasketFile Of(CitationFormat format, string name) =>
        new(format.Extension, name, $"{format.MediaType}; charset=utf-8", (collection, _) => Encoding.UTF8.GetBytes(CitationList.Write(collection.Citations, format)));

    private static BasketFile Of(ExportFormat format) => new(format.Extension, format.Name, format.ContentType, (collection, library) =>
    {
        var listing = BasketListing.Of(collection, library);
        using var buffer = new MemoryStream();
        using (var writer = format.CreateWriter(listing, buffer))
        {
            writer.Begin();
            foreach (var row in listing.Rows)
                writer.Write(row);

            writer.End();
        }

        return buffer.ToArray();
    });

    private static string WithCharset(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{mediaType}; charset=utf-8" : mediaType;
}
