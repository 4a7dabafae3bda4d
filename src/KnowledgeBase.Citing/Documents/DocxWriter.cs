using System.Globalization;
using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.DocxNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>Office Open XML for word processors (ECMA-376, transitional): named styles, true footnotes, live links.</summary>
internal sealed class DocxWriter : IDocumentWriter
{
    // Identifiers of a footnote's separators, which Word wants to find before the first one.
    private const int Separator = -1;
    private const int ContinuationSeparator = 0;

    public byte[] Write(CollectedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var links = new DocxLinks("rId", first: 4);
        var notes = new DocxLinks("rId", first: 1);
        using var package = new DocumentPackage();
        package.Add("[Content_Types].xml", DocxParts.ContentTypes());
        package.Add("_rels/.rels", DocxParts.PackageRelationships());
        package.Add("docProps/core.xml", DocxParts.Properties(document));
        package.Add("word/document.xml", BodyOf(document, links));
        package.Add("word/styles.xml", DocxStyles.Create(document.Language));
        package.Add("word/footnotes.xml", FootnotesOf(document, notes));
        package.Add("word/settings.xml", DocxParts.Settings(Separator, ContinuationSeparator));
        package.Add("word/_rels/document.xml.rels", links.Relationships(DocxParts.DocumentRelationships()));
        package.Add("word/_rels/footnotes.xml.rels", notes.Relationships([]));
        return package.Finish();
    }

    private static XElement BodyOf(CollectedDocument document, DocxLinks links)
    {
        var number = 0;
        return new XElement(W + "document",
            new XAttribute(XNamespace.Xmlns + "w", W),
            new XAttribute(XNamespace.Xmlns + "r", R),
            new XElement(W + "body",
                document.Blocks.Select(block => Paragraph(block, block.Footnote is null ? null : ++number, links)).ToList(),
                DocxParts.Page()));
    }

    private static XElement Paragraph(DocumentBlock block, int? footnote, DocxLinks links) => new(W + "p",
        new XElement(W + "pPr", Value("pStyle", DocxStyles.Of(block.Style))),
        block.Label is null ? null : Run(block.Label + " ", new XElement(W + "rPr", new XElement(W + "b"))),
        Run(block.Text, block.Language is null ? null : new XElement(W + "rPr", Value("lang", block.Language))),
        footnote is null ? null : Reference(new XElement(W + "footnoteReference", new XAttribute(W + "id", footnote))),
        block.Link is null ? null : (XElement[])[Run(" "), links.Add(block.Link)]);

    private static XElement FootnotesOf(CollectedDocument document, DocxLinks links) => new(W + "footnotes",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XAttribute(XNamespace.Xmlns + "r", R),
        SeparatorOf("separator", Separator),
        SeparatorOf("continuationSeparator", ContinuationSeparator),
        document.Footnotes.Select((footnote, place) => new XElement(W + "footnote",
            new XAttribute(W + "id", place + 1),
            new XElement(W + "p",
                new XElement(W + "pPr", Value("pStyle", DocxStyles.FootnoteText)),
                Reference(new XElement(W + "footnoteRef")),
                Run($" {footnote.Text} "),
                links.Add(footnote.Address)))).ToList());

    private static XElement SeparatorOf(string kind, int id) => new(W + "footnote",
        new XAttribute(W + "type", kind),
        new XAttribute(W + "id", id.ToString(CultureInfo.InvariantCulture)),
        new XElement(W + "p", new XElement(W + "r", new XElement(W + kind))));

    private static XElement Reference(XElement mark) => new(W + "r", new XElement(W + "rPr", Value("rStyle", DocxStyles.FootnoteReference)), mark);

    private static XElement Run(string text, XElement? properties = null) => new(W + "r", properties, TextOf(text));

    private static IEnumerable<XElement> TextOf(string text) => text.Split('\n').SelectMany((line, place) =>
        place == 0 ? (XElement[])[DocxParts.Text(line)] : [new XElement(W + "br"), DocxParts.Text(line)]);
}
