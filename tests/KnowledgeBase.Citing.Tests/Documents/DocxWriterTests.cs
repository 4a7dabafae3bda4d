using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Citing.Documents;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Documents;

/// <summary>The file as Microsoft's own library reads and judges it.</summary>
public sealed class DocxWriterTests
{
    [TestCase(CitationLanguage.Polish)]
    [TestCase(CitationLanguage.English)]
    public void The_file_is_valid(CitationLanguage language)
    {
        using var file = Open(SampleDocuments.Whole(language));

        Assert.That(Faults(file), Is.Empty);
    }

    [Property(MaxTest = 50)]
    public void The_file_is_valid_whatever_is_collected(int seed)
    {
        using var file = Open(SampleDocuments.Random(seed));

        Assert.That(Faults(file), Is.Empty);
    }

    [Test]
    public void Footnotes_are_footnotes_in_the_order_of_their_references()
    {
        var document = SampleDocuments.Whole();
        using var file = Open(document);

        var references = file.MainDocumentPart!.Document!.Descendants<FootnoteReference>().Select(reference => (int)reference.Id!.Value).ToList();
        var texts = file.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>()
            .Where(footnote => footnote.Type is null)
            .ToDictionary(footnote => (int)footnote.Id!.Value, footnote => footnote.InnerText.Trim());

        Assert.That(references, Is.EqualTo(new[] { 1, 2, 3, 4 }));
        Assert.That(references.Select(reference => texts[reference]), Is.EqualTo(document.Footnotes.Select(footnote => $"{footnote.Text} {footnote.Address.AbsoluteUri}")));
    }

    [Test]
    public void Every_link_leads_where_its_text_says()
    {
        using var file = Open(SampleDocuments.Whole());
        var main = file.MainDocumentPart!;

        var links = main.Document!.Descendants<Hyperlink>().Select(link => (link, main.HyperlinkRelationships))
            .Concat(main.FootnotesPart!.Footnotes!.Descendants<Hyperlink>().Select(link => (link, main.FootnotesPart.HyperlinkRelationships)))
            .Select(pair => (Text: pair.link.InnerText, pair.Item2.Single(relationship => relationship.Id == pair.link.Id).Uri.AbsoluteUri))
            .ToList();

        Assert.That(links, Has.Count.EqualTo(5));
        Assert.That(links.Select(link => link.AbsoluteUri), Is.EqualTo(links.Select(link => link.Text)));
    }

    [Test]
    public void Every_style_that_is_used_is_there()
    {
        using var file = Open(SampleDocuments.Whole());
        var defined = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToList();
        var used = file.MainDocumentPart.Document!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value)
            .Concat(file.MainDocumentPart.Document.Descendants<RunStyle>().Select(style => style.Val!.Value))
            .Concat(file.MainDocumentPart.FootnotesPart!.Footnotes!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value));

        Assert.That(used.Distinct(), Is.SubsetOf(defined));
    }

    [Test]
    public void The_lines_of_a_note_stay_lines()
    {
        using var file = Open(SampleDocuments.Whole());

        var note = file.MainDocumentPart!.Document!.Descendants<Paragraph>().First(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "CollectorNote");

        Assert.That(note.InnerText, Is.EqualTo("Notatka: Pierwsza linia <b>- druga & ostatnia"));
        Assert.That(note.Descendants<Break>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Words_in_another_language_than_the_document_are_marked()
    {
        var document = SampleDocuments.Whole(CitationLanguage.English);
        using var file = Open(document);

        var marked = file.MainDocumentPart!.Document!.Descendants<Run>().Where(run => run.RunProperties?.Languages?.Val == "pl-PL").Select(run => run.InnerText);

        Assert.That(marked, Is.EqualTo(document.Blocks.Where(block => block.Language is not null).Select(block => block.Text)).And.Not.Empty);
        Assert.That(file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value, Is.EqualTo("en-GB"));
    }

    private static WordprocessingDocument Open(CollectedDocument document) =>
        WordprocessingDocument.Open(new MemoryStream(DocumentFile.Docx.Write(document)), isEditable: false);

    private static IEnumerable<string> Faults(WordprocessingDocument file) =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
}
