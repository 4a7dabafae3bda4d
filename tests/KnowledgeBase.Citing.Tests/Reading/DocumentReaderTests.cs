using System.Text;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Citing.Tests.Reading;

public sealed class DocumentReaderTests
{
    private static readonly SampleParagraph[] Paragraphs =
    [
        new("Zażółć gęślą jaźń: „pierwszy akapit”, wart 50% i 10 000 zł."),
        new("Drugi akapit jest cytatem.", IsQuote: true),
        new("Trzeci akapit ma przypis.", Note: "Przypis do trzeciego akapitu."),
        new(string.Join(' ', Enumerable.Repeat("Długi akapit z nieprzyjmowaniem odpowiedzialności", 12)) + "."),
    ];

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [TestCaseSource(nameof(Kinds))]
    public void The_words_of_every_kind_of_file_are_read(string kind)
    {
        var text = Read(SampleDocuments.Of(kind, Paragraphs));
        var words = text.Text.Replace("-\n", "", StringComparison.Ordinal).ReplaceLineEndings(" ");

        Assert.That(words, Does.Contain("Zażółć gęślą jaźń: „pierwszy akapit”, wart 50% i 10 000 zł."));
        Assert.That(words, Does.Contain("Przypis do trzeciego akapitu."));
        Assert.That(words, Does.Contain(Paragraphs[3].Text));
        Assert.That(text.Paragraphs.Count, Is.GreaterThanOrEqualTo(4));
    }

    [TestCase("docx")]
    [TestCase("odt")]
    [TestCase("md")]
    public void Block_quotations_and_notes_are_known(string kind)
    {
        var roles = Read(SampleDocuments.Of(kind, Paragraphs)).Paragraphs.Select(paragraph => paragraph.Role);

        Assert.That(roles, Is.EqualTo(new[] { ParagraphRole.Text, ParagraphRole.BlockQuote, ParagraphRole.Text, ParagraphRole.Note, ParagraphRole.Text }));
    }

    [Test]
    public void Pages_of_a_pdf_are_numbered_and_their_numbers_left_out()
    {
        var text = Read(SampleDocuments.Of("pdf", [.. Enumerable.Range(0, 100).Select(number => new SampleParagraph($"Akapit numer {(char)('a' + (number / 10))}{(char)('k' + (number % 10))} na którejś ze stron."))]));

        Assert.That(text.Paragraphs[0].Page, Is.EqualTo(1));
        Assert.That(text.Paragraphs[^1].Page, Is.EqualTo(5));
        Assert.That(text.Text.Split('\n').Where(line => line.Length > 0), Has.All.StartsWith("Akapit numer"));
    }

    [Test]
    public void Tracked_deletions_field_codes_and_fallbacks_are_left_out()
    {
        const string Body = """
            <w:p><w:r><w:t xml:space="preserve">Było </w:t></w:r><w:del><w:r><w:delText>stare</w:delText></w:r></w:del><w:ins><w:r><w:t>nowe</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>dawne</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:tab/><w:t>słowo</w:t><w:noBreakHyphen/><w:t>klucz</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Złączony </w:t></w:r></w:p><w:p><w:r><w:t>akapit.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>komórka</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:p><w:r><w:t>ramka</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>ramka dawna</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
            """;

        var text = Read(SampleDocuments.Docx($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{Body}</w:body></w:document>"));

        Assert.That(text.Text, Is.EqualTo("Było nowe\tsłowo\u2011klucz\n\nZłączony akapit.\n\nkomórka\n\nramka"));
    }

    [Test]
    public void Field_codes_and_deletions_in_notes_are_left_out_too()
    {
        const string Note = """
            <w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve">Zob. </w:t></w:r><w:del><w:r><w:delText>dawny </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>stary </w:t></w:r></w:moveFrom><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://inny.example" </w:instrText></w:r><w:r><w:t>nowy adres.</w:t></w:r></w:p><w:p><w:r><w:t>I drugi.</w:t></w:r></w:p>
            """;

        var text = Read(Word("<w:p><w:r><w:t>Tekst.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", $"<w:footnote w:id=\"1\"><w:p><w:r><w:t>Inny.</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">{Note}</w:footnote>"));

        Assert.That(text.Text, Is.EqualTo("Tekst.\n\nZob. nowy adres.\nI drugi."));
        Assert.That(text.Paragraphs.Select(paragraph => paragraph.Role), Is.EqualTo(new[] { ParagraphRole.Text, ParagraphRole.Note }));
    }

    [Test]
    public void A_paragraph_whose_end_was_deleted_keeps_its_notes()
    {
        const string Body = """
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Złączony </w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Cytat"/></w:pPr><w:r><w:t>akapit.</w:t></w:r></w:p>
            """;

        var text = Read(Word(Body, "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Przypis.</w:t></w:r></w:p></w:footnote>"));

        Assert.That(text.Text, Is.EqualTo("Złączony akapit.\n\nPrzypis."));
        Assert.That(text.Paragraphs.Select(paragraph => paragraph.Role), Is.EqualTo(new[] { ParagraphRole.BlockQuote, ParagraphRole.Note }));
    }

    [Test]
    public void Tracked_deletions_of_an_open_document_are_left_out()
    {
        var text = Read(SampleDocuments.Odt("<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>stare</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Było<text:s text:c=\"2\"/>nowe<office:annotation><text:p>uwaga</text:p></office:annotation>.</text:p></office:text></office:body>"));

        Assert.That(text.Text, Is.EqualTo("Było  nowe."));
    }

    [Test]
    public void Code_pages_are_told_apart()
    {
        const string Words = "Zażółć gęślą jaźń „tak” – naprawdę.";
        var polish = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;

        Assert.That(Read(polish.GetBytes(Words)).Text, Is.EqualTo(Words));
        Assert.That(Read(Encoding.UTF8.GetBytes(Words)).Text, Is.EqualTo(Words));
        Assert.That(Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)]).Text, Is.EqualTo(Words));
        Assert.That(Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)]).Text, Is.EqualTo(Words));
    }

    [Test]
    public void Links_of_markdown_are_their_words_and_lead_after_the_paragraph()
    {
        var text = Read(Encoding.UTF8.GetBytes("---\ntytul: x\n---\n# Nagłówek\nPiszą o [ulgach](https://baza.example/mid/mid-ogrody) i „[…] nie”.\n- punkt\n- drugi"));

        Assert.That(text.Text, Is.EqualTo("Nagłówek\n\nPiszą o ulgach i „[…] nie”.\n\nhttps://baza.example/mid/mid-ogrody\n\n- punkt\n\n- drugi"));
    }

    private static byte[] Word(string body, string notes)
    {
        const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return SampleDocuments.Docx($"<w:document {Names}><w:body>{body}</w:body></w:document>", $"<w:footnotes {Names}>{notes}</w:footnotes>");
    }

    private static ReadText Read(byte[] bytes) => DocumentReader.Read(bytes, DocumentLimits.Usual);
}
