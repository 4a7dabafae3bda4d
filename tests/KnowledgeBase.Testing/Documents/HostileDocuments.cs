using System.Text;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Testing.Documents;

/// <summary>A file made to do harm to whoever reads it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes it.</param>
/// <param name="Faults">What may be said of it; none where it is read nevertheless.</param>
public sealed record HostileDocument(string Name, Func<byte[]> Make, params IReadOnlyList<DocumentFault> Faults);

/// <summary>Files made to do harm, of every kind that the reader knows a limit against, and how to make more.</summary>
public static class HostileDocuments
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        new("empty", () => [], DocumentFault.Empty),
        new("old Word", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]], DocumentFault.OldWord),
        new("Word with a password", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096], .. Encoding.Unicode.GetBytes("EncryptedPackage")], DocumentFault.PasswordProtected),
        new("RTF", () => "{\\rtf1 tekst}"u8.ToArray(), DocumentFault.RichText),
        new("program", () => [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0], DocumentFault.UnknownKind),
        new("zip of something else", () => SampleDocuments.Zip([("a.txt", "a"u8.ToArray())]), DocumentFault.UnknownKind),
        new("zip bomb as DOCX", () => SampleDocuments.Docx(Document(Blanks("w:sdt"))), DocumentFault.ExpandsTooMuch),
        new("zip bomb as ODT", () => SampleDocuments.Odt("<office:body>" + Blanks("office:forms") + "</office:body>"), DocumentFault.ExpandsTooMuch),
        new("zip of many files", () => SampleDocuments.Docx(Document("x"), "", [.. Enumerable.Range(0, 6000).Select(number => ($"f{number}", Array.Empty<byte>()))]), DocumentFault.TooManyEntries),
        new("entities that unfold", () => SampleDocuments.Docx(Laughs() + Document("&i;")), DocumentFault.DocumentType),
        new("a file of the machine", () => SampleDocuments.Docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Document("&e;")), DocumentFault.DocumentType),
        new("elements a million deep", () => SampleDocuments.Docx(Document(string.Concat(Enumerable.Repeat("<w:sdt>", 1_000_000)))), DocumentFault.Damaged),
        new("a long attribute", () => SampleDocuments.Docx(Document($"<w:p w:a=\"{Noise(70 << 20)}\"/>")), DocumentFault.TooManyCharacters, DocumentFault.TooLarge),
        new("blanks without end", () => SampleDocuments.Docx(Document(new string(' ', 200 << 20))), DocumentFault.TooManyCharacters),
        new("long text", () => SampleDocuments.Docx(Document($"<w:p><w:r><w:t>{Noise(5 << 20)}</w:t></w:r></w:p>")), DocumentFault.TooManyCharacters),
        new("DOCX without text", () => SampleDocuments.Docx(Document("")), DocumentFault.NoText),
        new("ODT with a password", () => SampleDocuments.Odt("<x/>", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"), DocumentFault.PasswordProtected),
        new("PDF with a password", () => Encrypted(), DocumentFault.PasswordProtected),
        new("PDF of no pages", () => "%PDF-1.7\nnic"u8.ToArray(), DocumentFault.Damaged),
        new("PDF without text", () => Pdf(SamplePdf.Stream("0 0 10 10 re f"u8.ToArray())), DocumentFault.NoText),
        new("Flate bomb", () => Pdf(SamplePdf.Stream(new byte[300 << 20])), DocumentFault.ExpandsTooMuch),
        new("run-length bomb", () => Pdf([.. "<< /Length 4000000 /Filter /RunLengthDecode >>\nstream\n"u8, .. Enumerable.Repeat<byte>(129, 4_000_000), .. "\nendstream"u8]), DocumentFault.ExpandsTooMuch),
        new("character map of a billion codes", () => WithMap("1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"), DocumentFault.Damaged),
        new("character map of a billion codes that is not packed", () => WithMap("1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange", isPacked: false), DocumentFault.Damaged),
        new("character map of a billion codes after an open bracket", () => WithMap("1 beginbfrange < <00000000> <7FFFFFFF> <0041> endbfrange"), DocumentFault.Damaged),
        new("arrays a million deep", () => SamplePdf.OfObjects([[.. "<< /Type /Catalog /Pages 2 0 R /X "u8, .. Enumerable.Repeat((byte)'[', 1_000_000)], "<< /Type /Pages /Count 0 /Kids [] >>"u8.ToArray()]), DocumentFault.Damaged),
        new("pages within themselves", () => SamplePdf.OfObjects(["<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(), "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>"u8.ToArray()]), DocumentFault.NoText),
        new("DOCX with macros", () => SampleDocuments.Docx(Document("<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>"), "", ("word/vbaProject.bin", new byte[1000]))),
        new("DOCX cut off in the middle", () => Half(SampleDocuments.Of("docx", Paragraphs)), DocumentFault.Damaged),
        new("ODT cut off in the middle", () => Half(SampleDocuments.Of("odt", Paragraphs)), DocumentFault.Damaged),
        new("PDF cut off in the middle", () => Half(SampleDocuments.Of("pdf", Paragraphs)), DocumentFault.Damaged),
    ];

    private static SampleParagraph[] Paragraphs => [.. Enumerable.Range(0, 200).Select(number => new SampleParagraph($"Akapit {number} mówi „to i owo o ulicach Zmyślina” oraz nic więcej."))];

    /// <summary>The main part of a DOCX around a body that is given as it is.</summary>
    public static string Document(string body) => $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";

    private static string Laughs() =>
        "<!DOCTYPE d [<!ENTITY a \"ha\">" + string.Concat("bcdefghi".Select((letter, place) => $"<!ENTITY {letter} \"{string.Concat(Enumerable.Repeat($"&{"abcdefgh"[place]};", 10))}\">")) + "]>";

    /// <summary>Two hundred megabytes of nothing, which pack to a thousandth.</summary>
    private static string Blanks(string element) => string.Concat(Enumerable.Repeat($"<{element}>{new string(' ', 1_000)}</{element}>", 200_000));

    // Letters that do not pack well, so that it is not refused as a bomb.
    private static string Noise(int length)
    {
        var random = new Random(3);
        return string.Create(length, random, (letters, random) =>
        {
            for (var place = 0; place < letters.Length; place++)
                letters[place] = place % 60 < 3 ? (char)('a' + random.Next(26)) : 'e';
        });
    }

    /// <summary>A PDF of one page that draws a stream.</summary>
    public static byte[] Pdf(byte[] content) => SamplePdf.OfObjects(
    [
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"u8.ToArray(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>"u8.ToArray(),
        content,
    ]);

    private static byte[] WithMap(string map, bool isPacked = true) => SamplePdf.OfObjects(
    [
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"u8.ToArray(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"u8.ToArray(),
        SamplePdf.Stream("BT /F1 11 Tf 60 700 Td (abc) Tj ET"u8.ToArray()),
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>"u8.ToArray(),
        StreamOf($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap {map} endcmap end end", isPacked),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>"u8.ToArray(),
        "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"u8.ToArray(),
    ]);

    /// <summary>A PDF whose forms each draw the next one ten times: the last of twelve is drawn a trillion times, which takes as long as one lets it.</summary>
    public static byte[] Forms(int count, bool arePacked) => SamplePdf.OfObjects(
    [
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"u8.ToArray(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /F 5 0 R >> >> /Contents 4 0 R >>"u8.ToArray(),
        StreamOf("/F Do", isPacked: true),
        .. Enumerable.Range(6, count).Select(next => StreamOf(string.Concat(Enumerable.Repeat("/F Do ", 10)), arePacked, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {next} 0 R >> >>")),
        StreamOf("0 0 m 9 9 l S", arePacked, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"),
    ]);

    /// <summary>A stream of a PDF, packed or not.</summary>
    public static byte[] StreamOf(string text, bool isPacked, string more = "") => isPacked
        ? SamplePdf.Stream(Encoding.ASCII.GetBytes(text), more)
        : Encoding.ASCII.GetBytes($"<< {more} /Length {text.Length} >>\nstream\n{text}\nendstream");

    private static byte[] Encrypted() => SamplePdf.OfObjects(
        [
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            "<< /Type /Pages /Count 0 /Kids [] >>"u8.ToArray(),
            "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <0102030405060708091011121314151617181920212223242526272829303132> /U <3132333435363738394041424344454647484950515253545556575859606162> >>"u8.ToArray(),
        ],
        "/Encrypt 3 0 R /ID [<31323334353637383930313233343536> <31323334353637383930313233343536>]");

    private static byte[] Half(byte[] whole) => whole[..(whole.Length / 2)];
}
