using System.IO.Compression;
using System.Security;
using System.Text;

namespace KnowledgeBase.Testing.Documents;

/// <summary>Documents of every kind that is read, made in memory as the usual programs write them.</summary>
public static class SampleDocuments
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The names of the kinds, as <see cref="Of"/> takes them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["txt", "md", "docx", "odt", "pdf"];

    public static byte[] Of(string kind, IReadOnlyList<SampleParagraph> paragraphs) => kind switch
    {
        "docx" => Docx(paragraphs),
        "odt" => Odt(paragraphs),
        "pdf" => SamplePdf.Of(paragraphs),
        _ => Encoding.UTF8.GetBytes(Markdown(paragraphs)),
    };

    public static byte[] Docx(IReadOnlyList<SampleParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var notes = paragraphs.Where(paragraph => paragraph.Note is not null).ToList();
        var body = string.Concat(paragraphs.Select(paragraph =>
            $"<w:p>{(paragraph.IsQuote ? "<w:pPr><w:pStyle w:val=\"Cytat\"/></w:pPr>" : "")}{Runs(paragraph.Text)}{(paragraph.Note is null ? "" : $"<w:r><w:footnoteReference w:id=\"{notes.IndexOf(paragraph) + 1}\"/></w:r>")}</w:p>"));
        var footnotes = string.Concat(notes.Select((paragraph, place) => $"<w:footnote w:id=\"{place + 1}\"><w:p>{Runs(paragraph.Note!)}</w:p></w:footnote>"));
        return Docx($"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>", $"<w:footnotes xmlns:w=\"{Word}\">{footnotes}</w:footnotes>");
    }

    /// <summary>A package around a main part that is given as it is.</summary>
    public static byte[] Docx(string document, string footnotes = "", params (string Name, byte[] Bytes)[] more)
    {
        ArgumentNullException.ThrowIfNull(footnotes);
        return Zip(
        [
            ("[Content_Types].xml", Xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")),
            ("_rels/.rels", Xml($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
            ("word/_rels/document.xml.rels", Xml($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/footnotes\" Target=\"footnotes.xml\"/></Relationships>")),
            ("word/document.xml", Xml(document)),
            .. footnotes.Length > 0 ? new[] { ("word/footnotes.xml", Xml(footnotes)) } : [],
            .. more,
        ]);
    }

    public static byte[] Odt(IReadOnlyList<SampleParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var body = string.Concat(paragraphs.Select(paragraph =>
            $"<text:p{(paragraph.IsQuote ? " text:style-name=\"P1\"" : "")}>{Spans(paragraph.Text)}{(paragraph.Note is null ? "" : $"<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>{Spans(paragraph.Note)}</text:p></text:note-body></text:note>")}</text:p>"));
        return Odt($"<office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Quotations\"/></office:automatic-styles><office:body><office:text>{body}</office:text></office:body>");
    }

    /// <summary>An OpenDocument text around content that is given as it is.</summary>
    public static byte[] Odt(string content, string manifest = "") => Zip(
    [
        ("mimetype", Encoding.ASCII.GetBytes("application/vnd.oasis.opendocument.text")),
        ("META-INF/manifest.xml", Xml($"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">{manifest}</manifest:manifest>")),
        ("content.xml", Xml($"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">{content}</office:document-content>")),
    ]);

    public static string Markdown(IReadOnlyList<SampleParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var text = new StringBuilder();
        for (var place = 0; place < paragraphs.Count; place++)
        {
            var paragraph = paragraphs[place];
            var words = paragraph.IsQuote ? "> " + paragraph.Text.Replace("\n", "\n> ", StringComparison.Ordinal) : paragraph.Text;
            _ = text.Append(words).Append(paragraph.Note is null ? "\n\n" : $"[^{place}]\n\n[^{place}]: {paragraph.Note}\n\n");
        }

        return text.ToString();
    }

    public static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Xml(string text) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);

    // Word cuts a paragraph into runs wherever somebody stopped typing.
    private static string Runs(string text) => string.Concat(text.Chunk(17).Select(chunk =>
        $"<w:r><w:t xml:space=\"preserve\">{Escape(new string(chunk)).Replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">", StringComparison.Ordinal)}</w:t></w:r>"));

    private static string Spans(string text) => string.Concat(text.Chunk(23).Select(chunk =>
        $"<text:span>{Escape(new string(chunk)).Replace("\n", "<text:line-break/>", StringComparison.Ordinal)}</text:span>"));

    private static string Escape(string text) => SecurityElement.Escape(text);
}
