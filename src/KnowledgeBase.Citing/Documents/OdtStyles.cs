using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.OdtNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>The styles of an OpenDocument text, under the names that LibreOffice has for them.</summary>
internal static class OdtStyles
{
    public const string Footnote = "Footnote";
    public const string StrongText = "StrongText";

    private const string Standard = "Standard";
    private const string Page = "PageLayout";
    private const string NoteMark = "Footnote_20_anchor";
    private const string Letters = "Calibri, Carlito, sans-serif";

    // Red on white at 8:1, as in the other format.
    private const string MarkColor = "#9c1c1c";

    public static string Of(BlockStyle style) => style switch
    {
        BlockStyle.Title => "Title",
        BlockStyle.Heading => "Heading_20_1",
        BlockStyle.Quotation => "Quotations",
        BlockStyle.Mark => "Sample_20_mark",
        BlockStyle.Remark => "Item_20_remark",
        BlockStyle.Note => "Collector_20_note",
        BlockStyle.Colophon => "Colophon",
        _ => Standard,
    };

    /// <summary>The style of bold words.</summary>
    public static XElement Strong() => new(Style + "style",
        new XAttribute(Style + "name", StrongText),
        new XAttribute(Style + "family", "text"),
        new XElement(Style + "text-properties", new XAttribute(Fo + "font-weight", "bold")));

    /// <summary>The name of the style of words in a language.</summary>
    /// <param name="language">Language tag with a country.</param>
    public static string OfLanguage(string language) => $"Language-{language}";

    /// <summary>The style of words in a language, so that a word processor spells and reads them aloud in it.</summary>
    /// <param name="language">Language tag with a country.</param>
    public static XElement InLanguage(string language) => new(Style + "style",
        new XAttribute(Style + "name", OfLanguage(language)),
        new XAttribute(Style + "family", "text"),
        new XElement(Style + "text-properties", Language(language)));

    /// <param name="language">Language tag of the document.</param>
    public static XElement Create(string language) => Root("document-styles",
        new XElement(Office + "styles",
            Default(language),
            Paragraph(Standard, null, Spacings("0cm", "0.2cm")),
            Paragraph("Title", Standard, [], [Size("20pt")]),
            Paragraph("Heading_20_1", Standard, [.. Spacings("0.55cm", "0.15cm"), new XAttribute(Fo + "keep-with-next", "always")], [Size("14pt"), Bold()], outline: "1"),
            Paragraph("Quotations", Standard, Indent()),
            Paragraph("Sample_20_mark", Standard, [], [Bold(), new XAttribute(Fo + "color", MarkColor)]),
            Paragraph("Item_20_remark", Standard, [new XAttribute(Fo + "keep-with-next", "always")], [Bold()]),
            Paragraph("Collector_20_note", Standard, Indent(), [new XAttribute(Fo + "font-style", "italic")]),
            Paragraph("Colophon", Standard, Spacings("0.85cm", "0cm"), [Size("9pt")]),
            Paragraph(Footnote, Standard, Spacings("0cm", "0.07cm"), [Size("9pt")]),
            new XElement(Style + "style",
                new XAttribute(Style + "name", NoteMark),
                new XAttribute(Style + "display-name", "Footnote anchor"),
                new XAttribute(Style + "family", "text"),
                new XElement(Style + "text-properties", new XAttribute(Style + "text-position", "super 58%"))),
            new XElement(Text + "notes-configuration",
                new XAttribute(Text + "note-class", "footnote"),
                new XAttribute(Text + "citation-body-style-name", NoteMark),
                new XAttribute(Style + "num-format", "1"),
                new XAttribute(Text + "start-value", 0),
                new XAttribute(Text + "footnotes-position", "page"),
                new XAttribute(Text + "start-numbering-at", "document"))),
        new XElement(Office + "automatic-styles", new XElement(Style + "page-layout",
            new XAttribute(Style + "name", Page),
            new XElement(Style + "page-layout-properties",
                new XAttribute(Fo + "page-width", "21cm"),
                new XAttribute(Fo + "page-height", "29.7cm"),
                new XAttribute(Fo + "margin", "2.5cm")))),
        new XElement(Office + "master-styles", new XElement(Style + "master-page",
            new XAttribute(Style + "name", Standard),
            new XAttribute(Style + "page-layout-name", Page))));

    private static XElement Default(string language) => new(Style + "default-style",
        new XAttribute(Style + "family", "paragraph"),
        new XElement(Style + "text-properties",
            Size("11pt"),
            new XAttribute(Fo + "font-family", Letters),
            Language(language)));

    private static object[] Language(string tag)
    {
        var parts = tag.Split('-');
        return [new XAttribute(Fo + "language", parts[0]), new XAttribute(Fo + "country", parts[1])];
    }

    private static XElement Paragraph(string name, string? parent, object[] paragraph, object[]? text = null, string? outline = null) => new(Style + "style",
        new XAttribute(Style + "name", name),
        new XAttribute(Style + "display-name", name.Replace("_20_", " ", StringComparison.Ordinal)),
        new XAttribute(Style + "family", "paragraph"),
        parent is null ? null : new XAttribute(Style + "parent-style-name", parent),
        outline is null ? null : new XAttribute(Style + "default-outline-level", outline),
        new XElement(Style + "paragraph-properties", paragraph),
        text is null ? null : new XElement(Style + "text-properties", text));

    private static XAttribute Size(string size) => new(Fo + "font-size", size);

    private static XAttribute Bold() => new(Fo + "font-weight", "bold");

    private static object[] Spacings(string top, string bottom) => [new XAttribute(Fo + "margin-top", top), new XAttribute(Fo + "margin-bottom", bottom)];

    private static object[] Indent() => [new XAttribute(Fo + "margin-left", "1cm"), new XAttribute(Fo + "margin-right", "1cm")];
}
