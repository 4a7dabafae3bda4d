using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Citing.Tests.Reading;

/// <summary>However a file is cut or changed, it is read or refused.</summary>
public sealed class DocumentFuzzTests
{
    private const int Cuts = 60;
    private const int Flips = 150;

    private static readonly DocumentLimits Limits = DocumentLimits.Usual with { Time = TimeSpan.FromSeconds(5) };

    private static readonly SampleParagraph[] Paragraphs =
        [.. Enumerable.Range(0, 40).Select(number => new SampleParagraph($"Akapit {number} mówi „to i owo o ulicach Zmyślina” oraz nic więcej.", number % 9 == 4, number % 7 == 3 ? "Przypis." : null))];

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [TestCaseSource(nameof(Kinds))]
    public void Cut_off_anywhere_it_is_read_or_refused(string kind)
    {
        var whole = SampleDocuments.Of(kind, Paragraphs);

        for (var cut = 0; cut < Cuts; cut++)
            AssertReadOrRefused(whole[..(int)((long)whole.Length * cut / Cuts)]);
    }

    [TestCaseSource(nameof(Kinds))]
    public void With_any_bytes_changed_it_is_read_or_refused(string kind)
    {
        var random = new Random(11);
        var whole = SampleDocuments.Of(kind, Paragraphs);

        for (var left = Flips; left > 0; left--)
        {
            var bytes = (byte[])whole.Clone();
            for (var flip = 1 + random.Next(8); flip > 0; flip--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            AssertReadOrRefused(bytes);
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        try
        {
            var text = DocumentReader.Read(bytes, Limits);
            Assert.That(text.Paragraphs, Is.Not.Empty);
            Assert.That(text.Paragraphs[^1].End, Is.EqualTo(text.Text.Length));
        }
        catch (UnreadableDocumentException refusal)
        {
            Assert.That(refusal.Fault, Is.Not.EqualTo(DocumentFault.TooSlow));
        }
    }
}
