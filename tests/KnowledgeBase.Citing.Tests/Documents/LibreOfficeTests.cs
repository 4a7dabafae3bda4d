using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Documents;
using KnowledgeBase.Citing.Tests.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Documents;

/// <summary>Documents as LibreOffice opens and prints them. Headless, it refuses a file that it would have to repair.</summary>
public sealed class LibreOfficeTests
{
    private const string Damaged = "damaged.docx";

    private static readonly CollectedDocument Whole = SampleDocuments.Whole();

    private static readonly CollectedDocument Long = CollectedDocument.Of(Collections.Of(
        [.. SmallLibrary.Shared.Entries.SelectMany(entry => entry.Body.Passages.Take(2).Select(passage => new EntryItem(entry.Id, passage.Anchor)))]));

    private IReadOnlyDictionary<string, IReadOnlyList<string>> _pages = null!;

    private static IEnumerable<DocumentFile> Files => [DocumentFile.Docx, DocumentFile.Odt];

    [OneTimeSetUp]
    public void Convert()
    {
        LibreOffice.Require();
        var files = Files.SelectMany(file => new[] { ("whole", Whole), ("long", Long) }
            .Select(document => (Name: $"{document.Item1}-{file.Extension}.{file.Extension}", Bytes: file.Write(document.Item2))));
        _pages = LibreOffice.PagesOf(files.Append((Damaged, DocumentFile.Docx.Write(Whole)[..2_000])).ToDictionary());
    }

    [TestCaseSource(nameof(Files))]
    public void The_text_is_all_there(DocumentFile file)
    {
        var text = Squeezed(string.Concat(PagesOf("whole", file)));

        Assert.That(Whole.Blocks.SelectMany(block => block.Text.Split('\n')).Where(line => !text.Contains(Squeezed(line), StringComparison.Ordinal)), Is.Empty);
        Assert.That(text, Does.StartWith(Squeezed(DocumentWords.In(CitationLanguage.Polish).HoldsExamples)));
    }

    [TestCaseSource(nameof(Files))]
    public void Each_footnote_stands_on_the_page_with_its_number(DocumentFile file)
    {
        var text = Squeezed(string.Concat(PagesOf("whole", file)));

        var missing = Whole.Footnotes
            .Select((footnote, place) => Squeezed($"{place + 1}{footnote.Text}{footnote.Address.AbsoluteUri}"))
            .Where(footnote => !text.Contains(footnote, StringComparison.Ordinal));

        Assert.That(missing, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Footnotes_stand_at_the_foot_of_the_page_that_refers_to_them(DocumentFile file)
    {
        var pages = PagesOf("long", file).Select(Squeezed).ToList();
        Assume.That(pages, Has.Count.GreaterThan(2));

        // A footnote that finds no room goes on at the foot of the next page, but begins where it is referred to.
        var elsewhere = Long.Blocks.Where(block => block.Footnote is not null).Select((block, place) => (
            Page: pages.Find(page => page.Contains(Squeezed(block.Text)[^20..] + $"{place + 1}", StringComparison.Ordinal)),
            Footnote: Squeezed($"{place + 1}{block.Footnote!.Text}")[..60]))
            .Where(found => found.Page?.Contains(found.Footnote, StringComparison.Ordinal) != true)
            .Select(found => found.Footnote);

        Assert.That(elsewhere, Is.Empty);
    }

    [Test]
    public void A_damaged_file_is_not_opened() => Assert.That(_pages.Keys, Does.Not.Contain(Damaged));

    private IReadOnlyList<string> PagesOf(string name, DocumentFile file) =>
        _pages.TryGetValue($"{name}-{file.Extension}.{file.Extension}", out var pages) ? pages : throw new InvalidDataException($"LibreOffice did not open the {file.Extension}.");

    // Lines are broken where the page ends them, and words may be taken apart by how they are set.
    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
