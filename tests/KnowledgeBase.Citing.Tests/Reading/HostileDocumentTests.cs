using System.Text;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Citing.Tests.Reading;

/// <summary>Files made to do harm get an answer, and little memory.</summary>
public sealed class HostileDocumentTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("empty", DocumentFault.Empty, () => []);
        yield return Case("old Word", DocumentFault.OldWord, () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]]);
        yield return Case("Word with a password", DocumentFault.PasswordProtected, () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096], .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        yield return Case("RTF", DocumentFault.RichText, () => "{\\rtf1 tekst}"u8.ToArray());
        yield return Case("program", DocumentFault.UnknownKind, () => [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0]);
        yield return Case("zip of something else", DocumentFault.UnknownKind, () => SampleDocuments.Zip([("a.txt", "a"u8.ToArray())]));
        yield return Case("zip bomb as DOCX", DocumentFault.ExpandsTooMuch, () => SampleDocuments.Docx(Document(new string(' ', 200 << 20))));
        yield return Case("zip bomb as ODT", DocumentFault.ExpandsTooMuch, () => SampleDocuments.Odt("<office:body>" + new string(' ', 200 << 20) + "</office:body>"));
        yield return Case("zip of many files", DocumentFault.TooManyEntries, () => SampleDocuments.Docx(Document("x"), "", [.. Enumerable.Range(0, 6000).Select(number => ($"f{number}", Array.Empty<byte>()))]));
        yield return Case("entities that unfold", DocumentFault.DocumentType, () => SampleDocuments.Docx(Laughs() + Document("&i;")));
        yield return Case("a file of the machine", DocumentFault.DocumentType, () => SampleDocuments.Odt("<x/>") is var _ ? SampleDocuments.Docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Document("&e;")) : []);
        yield return Case("elements a million deep", DocumentFault.Damaged, () => SampleDocuments.Docx(Document(string.Concat(Enumerable.Repeat("<w:sdt>", 1_000_000)))));
        yield return Case("a long attribute", DocumentFault.ExpandsTooMuch, () => SampleDocuments.Docx(Document($"<w:p w:a=\"{Noise(70 << 20)}\"/>")), isLarge: true);
        yield return Case("long text", DocumentFault.TooManyCharacters, () => SampleDocuments.Docx(Document($"<w:p><w:r><w:t>{Noise(5 << 20)}</w:t></w:r></w:p>")));
        yield return Case("DOCX without text", DocumentFault.NoText, () => SampleDocuments.Docx(Document("")));
        yield return Case("ODT with a password", DocumentFault.PasswordProtected, () => SampleDocuments.Odt("<x/>", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"));
        yield return Case("PDF with a password", DocumentFault.PasswordProtected, () => Encrypted());
        yield return Case("PDF of no pages", DocumentFault.Damaged, () => "%PDF-1.7\nnic"u8.ToArray());
        yield return Case("PDF without text", DocumentFault.NoText, () => Pdf(SamplePdf.Stream("0 0 10 10 re f"u8.ToArray())));
        yield return Case("Flate bomb", DocumentFault.ExpandsTooMuch, () => Pdf(SamplePdf.Stream(new byte[300 << 20])));
        yield return Case("run-length bomb", DocumentFault.ExpandsTooMuch, () => Pdf([.. "<< /Length 4000000 /Filter /RunLengthDecode >>\nstream\n"u8, .. Enumerable.Repeat<byte>(129, 4_000_000), .. "\nendstream"u8]));
        yield return Case("character map of a billion codes", DocumentFault.Damaged, () => WithMap("1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"));
        yield return Case("character map of a billion codes that is not packed", DocumentFault.Damaged, () => WithMap("1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange", isPacked: false));
        yield return Case("character map of a billion codes after an open bracket", DocumentFault.Damaged, () => WithMap("1 beginbfrange < <00000000> <7FFFFFFF> <0041> endbfrange"));
        yield return Case("arrays a million deep", DocumentFault.Damaged, () => SamplePdf.OfObjects([[.. "<< /Type /Catalog /Pages 2 0 R /X "u8, .. Enumerable.Repeat((byte)'[', 1_000_000)], "<< /Type /Pages /Count 0 /Kids [] >>"u8.ToArray()]));
        yield return Case("pages within themselves", DocumentFault.NoText, () => SamplePdf.OfObjects(["<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(), "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>"u8.ToArray()]));
    }

    [TestCaseSource(nameof(Files))]
    [NonParallelizable]
    public void A_hostile_file_gets_a_clear_answer_in_little_time_and_memory(Func<byte[]> make, DocumentFault[] expected)
    {
        var bytes = make();
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(bytes, DocumentLimits.Usual));

        Assert.That(expected, Does.Contain(refusal!.Fault), refusal.ToString());
        Assert.That(refusal.Message, Does.Match("[Zz]apisz|[Ww]ybierz|[Ww]klej|[Pp]odziel|[Rr]ozpoznaj"));
        Assert.That(watch.Elapsed, Is.LessThan(DocumentLimits.Usual.Time));
        Assert.That(GC.GetTotalMemory(forceFullCollection: false) - before, Is.LessThan(300L << 20));
    }

    [Test]
    public async Task A_file_of_500_megabytes_is_refused_after_the_first_20()
    {
        using var endless = new EndlessStream(500L << 20);

        var refusal = await Assert.ThrowsAsync<UnreadableDocumentException>(() => DocumentReader.ReadAsync(endless, DocumentLimits.Usual));

        Assert.That(refusal!.Fault, Is.EqualTo(DocumentFault.TooLarge));
        Assert.That(endless.Taken, Is.LessThan(21L << 20));
    }

    [Test]
    public void Macros_are_not_looked_at() =>
        Assert.That(DocumentReader.Read(SampleDocuments.Docx(Document("<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>"), "", ("word/vbaProject.bin", new byte[1000])), DocumentLimits.Usual).Text, Is.EqualTo("Tekst"));

    [Test]
    public void A_long_pause_is_cut_short() =>
        Assert.That(
            Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(SampleDocuments.Of("pdf", [new SampleParagraph("Tekst")]), DocumentLimits.Usual with { Time = TimeSpan.FromTicks(1) }))?.Fault,
            Is.EqualTo(DocumentFault.TooSlow));

    [Test]
    public async Task Whoever_waits_for_a_slow_page_is_told_when_the_time_is_over_and_when_reading_has_ended()
    {
        var slow = Pdf(StreamOf(string.Concat(Enumerable.Repeat("0 0 m 9 9 l 9 0 l h S\n", 200_000)), isPacked: false));

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(slow, DocumentLimits.Usual with { Time = TimeSpan.FromMilliseconds(50) }))!;

        Assert.That((refusal.Fault, refusal.Ended.IsCompleted), Is.EqualTo((DocumentFault.TooSlow, false)));
        await refusal.Ended.WaitAsync(DocumentLimits.Usual.Time);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Forms_that_draw_one_another_without_end_stop_with_the_time(bool arePacked)
    {
        var limits = DocumentLimits.Usual with { Time = TimeSpan.FromMilliseconds(500) };

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(WithForms(12, arePacked), limits))!;

        Assert.That(refusal.Fault, Is.EqualTo(DocumentFault.TooSlow));
        await refusal.Ended.WaitAsync(DocumentLimits.Usual.Time);
    }

    [Test]
    public void A_map_that_begins_a_hundred_thousand_times_is_looked_at_once()
    {
        var map = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("beginbfrange <00> < ", 100_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CharacterMaps.Check(map, new ReadingBudget(DocumentLimits.Usual, CancellationToken.None));

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public void Looking_at_maps_ends_with_the_time() =>
        Assert.That(
            Assert.Throws<UnreadableDocumentException>(() => CharacterMaps.Check("beginbfrange endbfrange"u8, new ReadingBudget(DocumentLimits.Usual with { Time = TimeSpan.Zero }, CancellationToken.None)))?.Fault,
            Is.EqualTo(DocumentFault.TooSlow));

    [Test]
    public void Too_many_pages_and_characters_are_refused()
    {
        var pdf = SampleDocuments.Of("pdf", [.. Enumerable.Repeat(new SampleParagraph("Tekst"), 100)]);

        Assert.That(Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(pdf, DocumentLimits.Usual with { Pages = 2 }))?.Fault, Is.EqualTo(DocumentFault.TooManyPages));
        Assert.That(Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(pdf, DocumentLimits.Usual with { Characters = 90 }))?.Fault, Is.EqualTo(DocumentFault.TooManyCharacters));
    }

    private static TestCaseData Case(string name, DocumentFault fault, Func<byte[]> make, bool isLarge = false) =>
        new TestCaseData(make, isLarge ? new[] { fault, DocumentFault.TooLarge } : [fault]).SetName($"A_hostile_file_gets_a_clear_answer({name})");

    private static string Document(string body) => $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";

    private static string Laughs() =>
        "<!DOCTYPE d [<!ENTITY a \"ha\">" + string.Concat("bcdefghi".Select((letter, place) => $"<!ENTITY {letter} \"{string.Concat(Enumerable.Repeat($"&{"abcdefgh"[place]};", 10))}\">")) + "]>";

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

    private static byte[] Pdf(byte[] content) => SamplePdf.OfObjects(
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

    // Each form draws the next one ten times: the last one is drawn a trillion times.
    private static byte[] WithForms(int count, bool arePacked) => SamplePdf.OfObjects(
    [
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"u8.ToArray(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /F 5 0 R >> >> /Contents 4 0 R >>"u8.ToArray(),
        StreamOf("/F Do", isPacked: true),
        .. Enumerable.Range(6, count).Select(next => StreamOf(string.Concat(Enumerable.Repeat("/F Do ", 10)), arePacked, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {next} 0 R >> >>")),
        StreamOf("0 0 m 9 9 l S", arePacked, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"),
    ]);

    private static byte[] StreamOf(string text, bool isPacked, string more = "") => isPacked
        ? SamplePdf.Stream(Encoding.ASCII.GetBytes(text), more)
        : Encoding.ASCII.GetBytes($"<< {more} /Length {text.Length} >>\nstream\n{text}\nendstream");

    private static byte[] Encrypted() => SamplePdf.OfObjects(
        [
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            "<< /Type /Pages /Count 0 /Kids [] >>"u8.ToArray(),
            "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <0102030405060708091011121314151617181920212223242526272829303132> /U <3132333435363738394041424344454647484950515253545556575859606162> >>"u8.ToArray(),
        ],
        "/Encrypt 3 0 R /ID [<31323334353637383930313233343536> <31323334353637383930313233343536>]");

    private sealed class EndlessStream(long length) : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var taken = (int)Math.Min(count, length - Taken);
            buffer.AsSpan(offset, taken).Fill((byte)'a');
            Taken += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
