namespace KnowledgeBase.Citing.Tests;

public sealed class CitationTests
{
    [Test]
    public void Words_of_the_passage_are_quoted_to_the_letter()
    {
        var citation = Passage();
        var text = citation.Passage!.Text;
        var words = text[..text.LastIndexOf(' ')];

        Assert.That(citation.Quoting(words)!.Quotation, Is.EqualTo(words));
        Assert.That(citation.Quoting($"  {words.Replace(" ", "\n ", StringComparison.Ordinal)} ")!.Quotation, Is.EqualTo(words));
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("słów takich tu nie ma")]
    public void Other_words_are_not_quoted(string words) => Assert.That(Passage().Quoting(words), Is.Null);

    [Test]
    public void No_break_spaces_are_spaces_to_who_quotes_and_stay_in_the_quotation()
    {
        var citation = Passage() with { Passage = Passage().Passage! with { Text = "Zapisz to w\u00A0ustawie." } };

        Assert.That(citation.Quoting("to w ustawie")!.Quotation, Is.EqualTo("to w\u00A0ustawie"));
    }

    [Test]
    public void A_quotation_is_set_into_a_text_with_its_place_and_with_inner_marks_of_another_kind()
    {
        var citation = Passage() with { IsExample = false, Quotation = "tak zwane „dane miejskie”" };

        Assert.That(citation.QuotationInText, Is.EqualTo("„tak zwane «dane miejskie»” (MID-ZMYSLIN-01, akapit 3)"));
        Assert.That((citation with { Language = CitationLanguage.English }).QuotationInText, Is.EqualTo("“tak zwane ‘dane miejskie’” (MID-ZMYSLIN-01, para. 3)"));
        Assert.That((citation with { IsExample = true }).QuotationInText, Does.EndWith("; materiał przykładowy – nie cytować)"));
        Assert.That((citation with { Quotation = null }).QuotationInText, Is.Null);
    }

    private static Citation Passage() => Cited.Whole with { Quotation = null };
}
