using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

public sealed class PolishTextTests
{
    [TestCase("2021", TokenType.Number, "2021")]
    [TestCase("1 000,50", TokenType.Number, "1000,50")]
    [TestCase("1\u00A0234\u202F567", TokenType.Number, "1234567")]
    [TestCase("12,5%", TokenType.Number, "12,5%")]
    [TestCase("12,5 %", TokenType.Number, "12,5%")]
    [TestCase("2021–2027", TokenType.Range, "2021-2027")]
    [TestCase("2021 – 2027", TokenType.Range, "2021-2027")]
    [TestCase("2021-2027", TokenType.Range, "2021-2027")]
    [TestCase("10 000–20 000", TokenType.Range, "10000-20000")]
    [TestCase("12,5-15", TokenType.Range, "12,5-15")]
    [TestCase("PPP", TokenType.Abbreviation, "ppp")]
    [TestCase("P&R", TokenType.Abbreviation, "p&r")]
    [TestCase("b+r", TokenType.Abbreviation, "b+r")]
    [TestCase("CO₂", TokenType.Abbreviation, "co2")]
    [TestCase("m²", TokenType.Code, "m2")]
    [TestCase("km³", TokenType.Code, "km3")]
    [TestCase("MFiPR", TokenType.Abbreviation, "mfipr")]
    [TestCase("przyklad-rek-zie-07", TokenType.Code, "przyklad-rek-zie-07")]
    [TestCase("REK-2023-ZIE-07", TokenType.Code, "rek-2023-zie-07")]
    [TestCase("OR.0050.12.2023", TokenType.Code, "or.0050.12.2023")]
    [TestCase("jan.kowalski@mfipr.gov.pl", TokenType.Address, "jan.kowalski@mfipr.gov.pl")]
    [TestCase("https://www.gov.pl/web/fundusze/", TokenType.Address, "gov.pl/web/fundusze")]
    [TestCase("www.gov.pl/web/fundusze", TokenType.Address, "gov.pl/web/fundusze")]
    public void Keeps_what_is_not_a_word_in_one_form(string text, TokenType type, string term)
    {
        var token = PolishText.Default.Analyze($"oraz {text}, i")[1];

        Assert.That((token.Text.TrimEnd('/'), token.Type, token.Exact), Is.EqualTo((text.TrimEnd('/'), type, term)));
        Assert.That(token.Lemmas, Is.EqualTo([term]));
    }

    [TestCase("OZE", "oze")]
    [TestCase("KPM", "kpm")]
    [TestCase("MID", "mid")]
    [TestCase("UE", "ue")]
    [TestCase("ePUAP", "epuap")]
    [TestCase("MFiPR", "mfipr")]
    [TestCase("RIT", "rit")]
    public void Abbreviation_typed_in_small_letters_meets_it(string abbreviation, string typed)
    {
        Assert.That(Single(abbreviation).Lemmas.Intersect(Single(typed).Lemmas), Is.Not.Empty);
        Assert.That(Single(abbreviation).Type, Is.EqualTo(TokenType.Abbreviation));
    }

    [TestCase("FINANSOWANIE", "finansowanie")]
    [TestCase("REKOMENDACJE", "rekomendacja")]
    [TestCase("INTERESARIUSZY", "interesariusza")]
    [TestCase("CELE", "celów")]
    public void Heading_in_capitals_meets_the_word(string heading, string word)
    {
        Assert.That(Single(heading).Lemmas.Intersect(Single(word).Lemmas), Is.Not.Empty);
    }

    [Test]
    public void Compound_stands_before_its_parts()
    {
        var tokens = PolishText.Default.Analyze("rozwój społeczno-gospodarczych");

        Assert.That(
            tokens.Select(token => (token.Text, token.Position, token.Span, token.Type)),
            Is.EqualTo(
            [
                ("rozwój", 0, 1, TokenType.Word),
                ("społeczno-gospodarczych", 1, 2, TokenType.Compound),
                ("społeczno", 1, 1, TokenType.Word),
                ("gospodarczych", 2, 1, TokenType.Word),
            ]));
        Assert.That(tokens[1].Lemmas, Is.EqualTo(["społeczno-gospodarczy"]));
        Assert.That(tokens[2].Lemmas, Does.Contain("społeczny"));
    }

    [Test]
    public void Code_stands_before_its_parts()
    {
        var tokens = PolishText.Default.Analyze("REK-2023-ZIE-07 jest");

        Assert.That(tokens[0].Span, Is.EqualTo(4));
        Assert.That(tokens.Skip(1).Select(token => token.Exact), Is.EqualTo(["rek", "2023", "zie", "07", "jest"]));
        Assert.That(tokens.Select(token => token.Position), Is.EqualTo([0, 0, 1, 2, 3, 4]));
    }

    [Test]
    public void Words_around_a_slash_are_two()
    {
        Assert.That(PolishText.Default.Analyze("i/lub").Select(token => token.Text), Is.EqualTo(["i", "lub"]));
    }

    [Test]
    public void Numbers_of_a_list_stay_apart()
    {
        Assert.That(PolishText.Default.Analyze("1,2,3").Select(token => token.Exact), Is.EqualTo(["1", "2", "3"]));
    }

    [TestCase("zie\u00ADleń")]
    [TestCase("zie\u200Bleń")]
    [TestCase("zielen\u0301")]
    public void Ignores_hyphenation_and_composes_letters(string text)
    {
        var token = Single(text);

        Assert.That((token.Exact, token.Text, token.End), Is.EqualTo(("zieleń", text, text.Length)));
    }

    [TestCase("rekomendacje", "rekomendację")]
    [TestCase("sad", "sąd")]
    [TestCase("uslugi", "usługi")]
    [TestCase("lozeczko", "łóżeczka")]
    [TestCase("mieszkancow", "mieszkaniec")]
    [TestCase("zrodel", "źródło")]
    [TestCase("mikroszkol", "mikroszkoła")]
    public void Word_typed_without_Polish_letters_meets_the_word_with_them(string typed, string word)
    {
        var token = Single(typed);

        Assert.That(token.Lemmas.Concat(token.RespelledLemmas).Intersect(Single(word).Lemmas), Is.Not.Empty);
    }

    [Test]
    public void Respelled_lemmas_are_other_lemmas_of_words_without_Polish_letters()
    {
        Assert.That(Single("sad").RespelledLemmas, Does.Contain("sąd").And.Not.Contain("sad"));
        Assert.That(Single("sąd").RespelledLemmas, Is.Empty);
        Assert.That(Single("zieleń").RespelledLemmas, Is.Empty);
    }

    [TestCase("oraz")]
    [TestCase("Jakie")]
    [TestCase("ktore")]
    [TestCase("m.in.")]
    public void Flags_function_and_question_words(string word)
    {
        Assert.That(Single(word).IsStopWord, Is.True);
    }

    [TestCase("gmina")]
    [TestCase("maja")]
    [TestCase("cel")]
    public void Does_not_flag_words_with_meaning(string word)
    {
        Assert.That(Single(word).IsStopWord, Is.False);
    }

    [Test]
    public void Letter_of_a_provision_is_no_stop_word()
    {
        var letter = PolishText.Default.Analyze("lit. a")[^1];

        Assert.That((letter.Text, letter.IsStopWord), Is.EqualTo(("a", false)));
    }

    [Test]
    public void Lemmas_are_distinct_and_in_ordinal_order()
    {
        foreach (var token in PolishText.Default.Analyze("danych zieleni radą woli społeczno-gospodarczych interesariuszy"))
            Assert.That(token.Lemmas, Is.Not.Empty.And.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Version_names_rules_and_resources()
    {
        Assert.That(PolishText.Version, Does.Match("^[0-9]+-[0-9a-f]{12}$"));
    }

    [Test]
    public void Several_threads_get_the_same_answer()
    {
        const string text = "Rekomendacje dla gmin: art. 5 ust. 2, interesariuszami mikroretencji uslugi społeczno-gospodarcze";
        var expected = Terms(text);

        var answers = new string[64];
        _ = Parallel.For(0, answers.Length, i => answers[i] = Terms(text));

        Assert.That(answers, Is.All.EqualTo(expected));
    }

    private static string Terms(string text) => string.Join(
        ' ', PolishText.Default.Analyze(text).Select(token => $"{token.Position}:{string.Join('|', token.Lemmas)}"));

    private static AnalyzedToken Single(string text)
    {
        var tokens = PolishText.Default.Analyze(text);
        Assert.That(tokens, Has.Count.EqualTo(1));
        return tokens[0];
    }
}
