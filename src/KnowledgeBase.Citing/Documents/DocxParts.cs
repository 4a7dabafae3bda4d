using System.Globalization;
using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.DocxNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>The parts of a package that are the same for every document, or nearly.</summary>
internal static class DocxParts
{
    // In twentieths of a point: A4 with margins of 2.5 cm.
    private const int PageWidth = 11_906;
    private const int PageHeight = 16_838;
    private const int Margin = 1_417;
    private const int HeaderMargin = 708;

    /// <summary>Word 2013 and later; without it the document opens in a compatibility mode.</summary>
    private const int CompatibilityMode = 15;

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement ContentTypes() => new(DocxNames.ContentTypes + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Override("/word/document.xml", $"{Main}.document.main+xml"),
        Override("/word/styles.xml", $"{Main}.styles+xml"),
        Override("/word/footnotes.xml", $"{Main}.footnotes+xml"),
        Override("/word/settings.xml", $"{Main}.settings+xml"),
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));

    public static XElement PackageRelationships() => new(Relationships + "Relationships",
        Relationship("rId1", "officeDocument", "word/document.xml"),
        new XElement(Relationships + "Relationship",
            new XAttribute("Id", "rId2"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
            new XAttribute("Target", "docProps/core.xml")));

    public static IEnumerable<XElement> DocumentRelationships() =>
    [
        Relationship("rId1", "styles", "styles.xml"),
        Relationship("rId2", "footnotes", "footnotes.xml"),
        Relationship("rId3", "settings", "settings.xml"),
    ];

    public static XElement Relationship(string id, string type, string target, bool isExternal = false) => new(Relationships + "Relationship",
        new XAttribute("Id", id),
        new XAttribute("Type", $"{RelationshipTypes}/{type}"),
        new XAttribute("Target", target),
        isExternal ? new XAttribute("TargetMode", "External") : null);

    public static XElement Properties(CollectedDocument document)
    {
        var day = document.Day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XElement(Dc + "title", document.Title),
            new XElement(Dc + "publisher", Citation.Database),
            new XElement(Dc + "language", document.Language),
            Day("created"),
            Day("modified"));

        XElement Day(string name) => new(Terms + name, new XAttribute(XNamespace.Xmlns + "xsi", Xsi), new XAttribute(Xsi + "type", "dcterms:W3CDTF"), day);
    }

    public static XElement Settings(int separator, int continuation) => new(W + "settings",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(W + "footnotePr",
            new XElement(W + "footnote", new XAttribute(W + "id", separator)),
            new XElement(W + "footnote", new XAttribute(W + "id", continuation))),
        new XElement(W + "compat", new XElement(W + "compatSetting",
            new XAttribute(W + "name", "compatibilityMode"),
            new XAttribute(W + "uri", "http://schemas.microsoft.com/office/word"),
            new XAttribute(W + "val", CompatibilityMode))));

    public static XElement Page() => new(W + "sectPr",
        new XElement(W + "pgSz", new XAttribute(W + "w", PageWidth), new XAttribute(W + "h", PageHeight)),
        new XElement(W + "pgMar",
            ((string[])["top", "right", "bottom", "left"]).Select(side => new XAttribute(W + side, Margin)),
            new XAttribute(W + "header", HeaderMargin),
            new XAttribute(W + "footer", HeaderMargin),
            new XAttribute(W + "gutter", 0)));

    /// <summary>Text as it stands: without the attribute, spaces at its ends would go.</summary>
    public static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement Default(string extension, string type) =>
        new(DocxNames.ContentTypes + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(DocxNames.ContentTypes + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
}
