using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [TestCase("Piszą „tak i tak” i „nie”.", new[] { "tak i tak", "nie" })]
    [TestCase("Piszą „tak i tak\" oraz \"nie\".", new[] { "tak i tak", "nie" })]
    [TestCase("Piszą »tak« oraz «nie».", new[] { "tak", "nie" })]
    [TestCase("Piszą “tak” oraz „nie“.", new[] { "tak", "nie" })]
    [TestCase("Piszą ,,tak i tak''.", new[] { "tak i tak" })]
    [TestCase("Piszą ‚tak’, a Kennedy’ego nie pytano.", new[] { "tak" })]
    [TestCase("Piszą „o »tym« i tamtym”.", new[] { "o »tym« i tamtym", "tym" })]
    [TestCase("Piszą „o „tym” i tamtym”.", new[] { "o „tym” i tamtym", "tym" })]
    [TestCase("Rura 3/4\" i drzwi 80\" szerokie.", new string[0])]
    [TestCase("Nie zamknięto: „tak i tak.", new string[0])]
    [TestCase("Nie otwarto: tak i tak”.", new string[0])]
    public void Finds_what_stands_between_marks(string text, string[] expected) => Assert.That(Words(text), Is.EqualTo(expected));

    [Test]
    public void A_quotation_may_go_on_in_the_next_paragraph() =>
        Assert.That(Words("Piszą „tak\n\ni tak” wprost."), Is.EqualTo(new[] { "tak\n\ni tak" }));

    [Test]
    public void One_within_another_knows_it()
    {
        var found = QuotationFinder.Find(DocumentReader.ReadPasted("Piszą „o »tym« i tamtym”, »owo«.", DocumentLimits.Usual));

        Assert.That(found.Select(quotation => quotation.Within), Is.EqualTo(new int?[] { null, 0, null }));
    }

    [Test]
    public void Marks_that_are_never_closed_hide_no_quotation_after_them() =>
        Assert.That(Words(string.Concat(Enumerable.Repeat("„nie ", 100)) + "„tak” i ‚owak’."), Is.EqualTo(new[] { "tak", "owak" }));

    [Test]
    public void A_text_full_of_marks_that_are_never_closed_is_looked_through_in_little_time()
    {
        var text = string.Concat(Enumerable.Repeat("„a b’ ", 300_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = Words(text).Count();

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void Looking_for_quotations_can_be_stopped() =>
        Assert.That(() => QuotationFinder.Find(DocumentReader.ReadPasted("„tak”", DocumentLimits.Usual), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static IEnumerable<string> Words(string text)
    {
        var document = DocumentReader.ReadPasted(text, DocumentLimits.Usual);
        return QuotationFinder.Find(document).Select(found => document.Text.Substring(found.Start, found.Length));
    }
}
