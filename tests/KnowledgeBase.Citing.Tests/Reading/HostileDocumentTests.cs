using System.Diagnostics;
using System.Text;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing.Documents;
using static KnowledgeBase.Testing.Documents.HostileDocuments;

namespace KnowledgeBase.Citing.Tests.Reading;

/// <summary>Files made to do harm get an answer.</summary>
public sealed class HostileDocumentTests
{
    private static IEnumerable<TestCaseData> Files() =>
        HostileDocuments.All.Select(document => new TestCaseData(document).SetName($"A_hostile_file_gets_a_clear_answer({document.Name})"));

    [TestCaseSource(nameof(Files))]
    public void A_hostile_file_gets_a_clear_answer_in_little_time(HostileDocument document)
    {
        var bytes = document.Make();
        var watch = Stopwatch.StartNew();

        var refusal = RefusalOf(bytes);

        Assert.That(watch.Elapsed, Is.LessThan(DocumentLimits.Usual.Time));
        Assert.That(refusal is null, Is.EqualTo(document.Faults.Count == 0), $"{refusal}");
        if (refusal is null)
            return;

        Assert.That(document.Faults, Does.Contain(refusal.Fault), refusal.ToString());
        Assert.That(refusal.Message, Does.Match("[Zz]apisz|[Ww]ybierz|[Ww]klej|[Pp]odziel|[Rr]ozpoznaj"));
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

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Forms(12, arePacked), limits))!;

        Assert.That(refusal.Fault, Is.EqualTo(DocumentFault.TooSlow));
        await refusal.Ended.WaitAsync(DocumentLimits.Usual.Time);
    }

    [Test]
    public void A_map_that_begins_a_hundred_thousand_times_is_looked_at_once()
    {
        var map = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("beginbfrange <00> < ", 100_000)));
        var watch = Stopwatch.StartNew();

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

    private static UnreadableDocumentException? RefusalOf(byte[] bytes)
    {
        try
        {
            _ = DocumentReader.Read(bytes, DocumentLimits.Usual);
            return null;
        }
        catch (UnreadableDocumentException refusal)
        {
            return refusal;
        }
    }

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
