using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using KnowledgeBase.Citing.Documents;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Documents;

public sealed class OdtWriterTests
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    [Test]
    public void The_file_begins_with_its_type_as_it_stands()
    {
        var bytes = DocumentFile.Odt.Write(SampleDocuments.Whole());

        // APPNOTE.TXT, 4.3.7: a local header of thirty bytes, its name, no extra field, then what is stored.
        Assert.That(Encoding.ASCII.GetString(bytes, 30, 47), Is.EqualTo("mimetypeapplication/vnd.oasis.opendocument.text"));
        Assert.That(BitConverter.ToUInt16(bytes, 8), Is.Zero, "method");
        Assert.That(BitConverter.ToUInt16(bytes, 28), Is.Zero, "extra field");
    }

    [Test]
    public void The_manifest_names_every_part()
    {
        using var zip = Open(SampleDocuments.Whole());
        var named = Read(zip, "META-INF/manifest.xml").Descendants(Manifest + "file-entry").Select(entry => (string)entry.Attribute(Manifest + "full-path")!);

        Assert.That(named, Is.EquivalentTo(zip.Entries.Select(entry => entry.FullName).Except(["mimetype", "META-INF/manifest.xml"]).Append("/")));
    }

    [Test]
    public void Footnotes_are_footnotes_in_the_order_of_the_text()
    {
        var document = SampleDocuments.Whole();
        using var zip = Open(document);
        var notes = Read(zip, "content.xml").Descendants(Text + "note").ToList();

        Assert.That(notes.Select(note => (string)note.Attribute(Text + "note-class")!), Has.All.EqualTo("footnote"));
        Assert.That(notes.Select(note => note.Element(Text + "note-citation")!.Value), Is.EqualTo(new[] { "1", "2", "3", "4" }));
        Assert.That(
            notes.Select(note => note.Element(Text + "note-body")!.Value),
            Is.EqualTo(document.Footnotes.Select(footnote => $"{footnote.Text} {footnote.Address.AbsoluteUri}")));
    }

    [Test]
    public void Every_style_that_is_used_is_there()
    {
        using var zip = Open(SampleDocuments.Whole());
        var content = Read(zip, "content.xml");
        var defined = content.Descendants(Style + "style").Concat(Read(zip, "styles.xml").Descendants(Style + "style")).Select(style => (string)style.Attribute(Style + "name")!);
        var used = content.Descendants().Attributes(Text + "style-name").Select(name => name.Value).Distinct();

        Assert.That(used, Is.SubsetOf(defined.ToList()));
    }

    [Test]
    public void Every_link_leads_where_its_text_says()
    {
        using var zip = Open(SampleDocuments.Whole());
        var links = Read(zip, "content.xml").Descendants(Text + "a").ToList();

        Assert.That(links, Has.Count.EqualTo(5));
        Assert.That(links.Select(link => (string)link.Attribute(XLink + "href")!), Is.EqualTo(links.Select(link => link.Value)));
    }

    [Test]
    public void Words_in_another_language_than_the_document_are_marked()
    {
        var document = SampleDocuments.Whole(CitationLanguage.English);
        using var zip = Open(document);
        var content = Read(zip, "content.xml");
        var style = content.Descendants(Style + "style").Single(style => (string?)style.Element(Style + "text-properties")?.Attribute(Fo + "language") == "pl");

        var marked = content.Descendants(Text + "span").Where(span => (string?)span.Attribute(Text + "style-name") == (string)style.Attribute(Style + "name")!).Select(span => span.Value);

        Assert.That((string?)style.Element(Style + "text-properties")?.Attribute(Fo + "country"), Is.EqualTo("PL"));
        Assert.That(marked, Is.EqualTo(document.Blocks.Where(block => block.Language is not null).Select(block => block.Text)).And.Not.Empty);
    }

    [Property(MaxTest = 100)]
    public void Every_part_is_XML_whatever_is_collected(int seed)
    {
        using var zip = Open(SampleDocuments.Random(seed));

        foreach (var part in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            Assert.That(() => Read(zip, part.FullName), Throws.Nothing);
    }

    private static ZipArchive Open(CollectedDocument document) => new(new MemoryStream(DocumentFile.Odt.Write(document)));

    private static XElement Read(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }
}
