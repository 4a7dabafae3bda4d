using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Documents;
using KnowledgeBase.Citing.Tests.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Documents;

public sealed class CollectedDocumentTests
{
    [Test]
    public void The_mark_of_sample_material_stands_first_and_before_each_such_item()
    {
        var blocks = SampleDocuments.Whole().Blocks;

        Assert.That(blocks[0].Text, Does.Contain(CitationWords.ExampleMark));
        Assert.That(
            blocks.Where(block => block.Style == BlockStyle.Heading).Select(block => block.Text.StartsWith($"[{CitationWords.ExampleMark}]", StringComparison.Ordinal)),
            Is.EqualTo(new[] { true, true, false, true, false }));
    }

    [Test]
    public void Each_item_that_is_known_has_a_footnote_that_ends_with_its_address()
    {
        var footnotes = SampleDocuments.Whole().Footnotes.ToList();
        var passage = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja").Body.Passages[1];

        Assert.That(footnotes.Select(footnote => footnote.Address.AbsolutePath), Is.EqualTo(new[]
        {
            "/rekomendacje/rek-retencja", $"/rekomendacje/rek-retencja/{passage.Anchor}", "/szukaj", "/rekomendacje/rek-stara",
        }));
        Assert.That(footnotes.Select(footnote => footnote.Text), Has.All.EndsWith("Dostępny w:"));
        Assert.That(footnotes[1].Text, Does.Contain("akapit 2"));
    }

    [Test]
    public void A_passage_is_quoted_and_an_entry_stands_by_its_summary()
    {
        var entry = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja");
        var blocks = SampleDocuments.Whole().Blocks;

        Assert.That(blocks.Single(block => block.Style == BlockStyle.Quotation).Text, Is.EqualTo($"„{entry.Body.Passages[1].Text}”"));
        Assert.That(blocks.First(block => block.Style == BlockStyle.Body).Text, Is.EqualTo(entry.Summary));
    }

    [TestCase(CitationLanguage.Polish, "Wpis zmienił się", "Nie ma wpisu")]
    [TestCase(CitationLanguage.English, "The entry has changed", "There is no entry")]
    public void Says_what_is_not_as_it_was(CitationLanguage language, string changed, string unknown)
    {
        var remarks = SampleDocuments.Whole(language).Blocks.Where(block => block.Style == BlockStyle.Remark).Select(block => block.Text).ToList();

        Assert.That(remarks, Has.Count.EqualTo(3));
        Assert.That(remarks[0], Does.StartWith(changed));
        Assert.That(remarks[2], Does.StartWith(unknown));
    }

    [Test]
    public void The_content_is_Polish_in_an_English_document_and_the_rest_is_not_marked()
    {
        var blocks = SampleDocuments.Whole(CitationLanguage.English).Blocks;
        var polish = blocks.Where(block => block.Language == "pl-PL").ToList();

        Assert.That(blocks.Select(block => block.Language).Distinct(), Is.EquivalentTo(new[] { null, "pl-PL" }));
        Assert.That(polish.Select(block => block.Style).Distinct(), Is.EquivalentTo(new[] { BlockStyle.Heading, BlockStyle.Body, BlockStyle.Quotation }));
        Assert.That(polish, Has.Count.EqualTo(6), "three entries, each a heading and its words");
        Assert.That(SampleDocuments.Whole().Blocks.Select(block => block.Language), Has.All.Null);
    }

    [Test]
    public void An_empty_basket_is_a_document_that_says_so() =>
        Assert.That(
            CollectedDocument.Of(Collections.Of(Basket.Empty)).Blocks.Select(block => block.Style),
            Is.EqualTo(new[] { BlockStyle.Title, BlockStyle.Body, BlockStyle.Colophon }));

    [Property(MaxTest = 200)]
    public void No_basket_makes_a_format_fail_or_write_another_file_the_second_time(int seed)
    {
        var (first, second) = (SampleDocuments.Random(seed), SampleDocuments.Random(seed));

        Assert.That(DocumentFile.All.Select(file => file.Write(first)), Is.EqualTo(DocumentFile.All.Select(file => file.Write(second))));
    }
}
