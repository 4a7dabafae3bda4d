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

    private static IEnumerable<string> Words(string text)
    {
        var document = DocumentReader.ReadPasted(text, DocumentLimits.Usual);
        return QuotationFinder.Find(document).Select(found => document.Text.Substring(found.Start, found.Length));
    }
}
