using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Tests.Words;

public sealed class CitationWordsTests
{
    [TestCase(CitationLanguage.Polish, "dostęp: 5 maja 2026")]
    [TestCase(CitationLanguage.English, "accessed May 5, 2026")]
    public void The_day_of_access_is_in_the_language_of_the_reader(CitationLanguage language, string text) =>
        Assert.That(CitationWords.In(language).Accessed(new DateOnly(2026, 5, 5)), Is.EqualTo(text));

    [TestCase(CitationLanguage.Polish, "2023", "2023", "2023")]
    [TestCase(CitationLanguage.Polish, "2023-03", "marzec 2023", "2023, marzec")]
    [TestCase(CitationLanguage.Polish, "2023-03-28", "28 marca 2023", "2023, 28 marca")]
    [TestCase(CitationLanguage.English, "2023-03", "March 2023", "2023, March")]
    [TestCase(CitationLanguage.English, "2023-03-28", "March 28, 2023", "2023, March 28")]
    public void A_date_is_as_exact_as_it_is_known(CitationLanguage language, string date, string inWords, string yearFirst)
    {
        Assert.That(CitationDates.InWords(Cited.DateOf(date), language), Is.EqualTo(inWords));
        Assert.That(CitationDates.YearFirst(Cited.DateOf(date), language), Is.EqualTo(yearFirst));
    }

    [TestCase(CitationLanguage.Polish, "Program „PrZEMek”", "„Program «PrZEMek»”")]
    [TestCase(CitationLanguage.English, "The “X” plan", "“The ‘X’ plan”")]
    [TestCase(CitationLanguage.English, "Program „PrZEMek”", "“Program ‘PrZEMek’”")]
    public void A_quotation_within_a_quotation_has_other_marks(CitationLanguage language, string text, string quoted) =>
        Assert.That(CitationWords.In(language).Quoted(text), Is.EqualTo(quoted));

    [TestCase("28", "Źródło: Raport, Wydawca, s. 28")]
    [TestCase("rozdział 2", "Źródło: Raport, Wydawca, rozdział 2")]
    [TestCase(null, "Źródło: Raport, Wydawca")]
    public void A_bare_number_is_that_of_a_page(string? page, string text) =>
        Assert.That(CitationWords.In(CitationLanguage.Polish).Source(new CitedSource("Raport", "Wydawca", page)), Is.EqualTo(text));
}
