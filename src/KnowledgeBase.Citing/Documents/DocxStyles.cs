using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.DocxNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>The styles of a document: those that Word knows by name where there are such, so that a template of one's own restyles them.</summary>
internal static class DocxStyles
{
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";

    private const string Normal = "Normal";

    // Red on white at 8:1; the words themselves are the mark, the colour only helps to find them.
    private const string MarkColor = "9C1C1C";
    private const string LinkColor = "0B4F8A";

    public static string Of(BlockStyle style) => style switch
    {
        BlockStyle.Title => "Title",
        BlockStyle.Heading => "Heading1",
        BlockStyle.Quotation => "Quote",
        BlockStyle.Mark => "SampleMark",
        BlockStyle.Remark => "ItemRemark",
        BlockStyle.Note => "CollectorNote",
        BlockStyle.Colophon => "Colophon",
        _ => Normal,
    };

    /// <param name="language">Language tag of the document.</param>
    public static XElement Create(string language) => new(W + "styles",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(W + "docDefaults",
            new XElement(W + "rPrDefault", new XElement(W + "rPr",
                new XElement(W + "rFonts", ((string[])["ascii", "hAnsi", "cs", "eastAsia"]).Select(script => new XAttribute(W + script, "Calibri"))),
                Size(11),
                Value("lang", language))),
            new XElement(W + "pPrDefault", new XElement(W + "pPr",
                new XElement(W + "spacing", new XAttribute(W + "after", 120), new XAttribute(W + "line", 264), new XAttribute(W + "lineRule", "auto"))))),
        Paragraph(Normal, "Normal", isDefault: true),
        Paragraph("Title", "Title", run: [Size(20)]),
        Paragraph("Heading1", "heading 1",
            paragraph: [new XElement(W + "keepNext"), new XElement(W + "keepLines"), Spacing(before: 320, after: 80), Value("outlineLvl", 0)],
            run: [new XElement(W + "b"), Size(14)]),
        Paragraph("Quote", "Quote", paragraph: [Indent()]),
        Paragraph("SampleMark", "Sample Mark", run: [new XElement(W + "b"), Value("color", MarkColor)]),
        Paragraph("ItemRemark", "Item Remark", paragraph: [new XElement(W + "keepNext")], run: [new XElement(W + "b")]),
        Paragraph("CollectorNote", "Collector Note", paragraph: [Indent()], run: [new XElement(W + "i")]),
        Paragraph("Colophon", "Colophon", paragraph: [Spacing(before: 480, after: 0)], run: [Size(9)]),
        Paragraph(FootnoteText, "footnote text", paragraph: [Spacing(before: 0, after: 40)], run: [Size(9)]),
        Character(FootnoteReference, "footnote reference", Value("vertAlign", "superscript")),
        Character(Hyperlink, "Hyperlink", Value("color", LinkColor), Value("u", "single")));

    private static XElement Paragraph(string id, string name, XElement[]? paragraph = null, XElement[]? run = null, bool isDefault = false) =>
        new(W + "style",
            new XAttribute(W + "type", "paragraph"),
            isDefault ? new XAttribute(W + "default", 1) : null,
            new XAttribute(W + "styleId", id),
            Value("name", name),
            isDefault ? null : Value("basedOn", Normal),
            new XElement(W + "qFormat"),
            paragraph is null ? null : new XElement(W + "pPr", (object[])paragraph),
            run is null ? null : new XElement(W + "rPr", (object[])run));

    private static XElement Character(string id, string name, params XElement[] run) => new(W + "style",
        new XAttribute(W + "type", "character"),
        new XAttribute(W + "styleId", id),
        Value("name", name),
        new XElement(W + "rPr", (object[])run));

    /// <summary>The size of letters, which the format counts in half points.</summary>
    private static XElement Size(int points) => Value("sz", 2 * points);

    private static XElement Spacing(int before, int after) =>
        new(W + "spacing", new XAttribute(W + "before", before), new XAttribute(W + "after", after));

    private static XElement Indent() => new(W + "ind", new XAttribute(W + "left", 567), new XAttribute(W + "right", 567));
}
