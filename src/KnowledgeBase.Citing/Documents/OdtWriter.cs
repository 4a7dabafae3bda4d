using System.Globalization;
using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.OdtNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>OpenDocument text (ODF 1.3): named styles, true footnotes, live links.</summary>
internal sealed class OdtWriter : IDocumentWriter
{
    public const string MediaType = "application/vnd.oasis.opendocument.text";

    public byte[] Write(CollectedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var package = new DocumentPackage();

        // First, and uncompressed: so a program can tell the file by its beginning (ODF 1.3, part 2, section 3.3).
        package.AddStored("mimetype", MediaType);
        package.Add("content.xml", ContentOf(document));
        package.Add("styles.xml", OdtStyles.Create(document.Language));
        package.Add("meta.xml", MetaOf(document));
        package.Add("META-INF/manifest.xml", ManifestOf("content.xml", "styles.xml", "meta.xml"));
        return package.Finish();
    }

    private static XElement ContentOf(CollectedDocument document)
    {
        var number = 0;
        return Root("document-content",
            new XElement(Office + "automatic-styles", OdtStyles.Strong(), document.Blocks.Select(block => block.Language).OfType<string>().Distinct().Select(OdtStyles.InLanguage)),
            new XElement(Office + "body", new XElement(Office + "text",
                document.Blocks.Select(block => Paragraph(block, block.Footnote is null ? 0 : ++number)).ToList())));
    }

    private static XElement Paragraph(DocumentBlock block, int number) => new(
        Text + (block.Style == BlockStyle.Heading ? "h" : "p"),
        new XAttribute(Text + "style-name", OdtStyles.Of(block.Style)),
        block.Style == BlockStyle.Heading ? new XAttribute(Text + "outline-level", 1) : null,
        block.Label is null ? null : new XElement(Text + "span", new XAttribute(Text + "style-name", OdtStyles.StrongText), block.Label),
        block.Label is null ? null : " ",
        block.Language is null ? LinesOf(block.Text) : new XElement(Text + "span", new XAttribute(Text + "style-name", OdtStyles.OfLanguage(block.Language)), LinesOf(block.Text)),
        block.Footnote is null ? null : FootnoteOf(block.Footnote, number.ToString(CultureInfo.InvariantCulture)),
        block.Link is null ? null : (object[])[" ", Link(block.Link)]);

    private static IEnumerable<object> LinesOf(string text) => text.Split('\n').SelectMany((line, place) =>
        place == 0 ? (object[])[line] : [new XElement(Text + "line-break"), line]);

    private static XElement FootnoteOf(Footnote footnote, string number) => new(Text + "note",
        new XAttribute(Text + "id", $"ftn{number}"),
        new XAttribute(Text + "note-class", "footnote"),
        new XElement(Text + "note-citation", number),
        new XElement(Text + "note-body", new XElement(Text + "p",
            new XAttribute(Text + "style-name", OdtStyles.Footnote),
            footnote.Text,
            " ",
            Link(footnote.Address))));

    private static XElement Link(Uri address) => new(Text + "a",
        new XAttribute(XLink + "type", "simple"),
        new XAttribute(XLink + "href", address.AbsoluteUri),
        address.AbsoluteUri);

    private static XElement MetaOf(CollectedDocument document)
    {
        var day = document.Day.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture);
        return Root("document-meta", new XElement(Office + "meta",
            new XElement(Meta + "generator", Citation.Database),
            new XElement(Dc + "title", document.Title),
            new XElement(Dc + "language", document.Language),
            new XElement(Meta + "creation-date", day),
            new XElement(Dc + "date", day)));
    }

    private static XElement ManifestOf(params string[] parts) => new(Manifest + "manifest",
        new XAttribute(XNamespace.Xmlns + "manifest", Manifest),
        new XAttribute(Manifest + "version", OdtNames.Version),
        FileEntry("/", MediaType),
        parts.Select(part => FileEntry(part, "text/xml")));

    private static XElement FileEntry(string path, string type) => new(Manifest + "file-entry",
        new XAttribute(Manifest + "full-path", path),
        path == "/" ? new XAttribute(Manifest + "version", OdtNames.Version) : null,
        new XAttribute(Manifest + "media-type", type));
}
