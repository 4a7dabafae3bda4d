using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

/// <summary>Figures, dates, and words put together with figures.</summary>
public sealed class NumberTests
{
    [TestCase("2021 r.", "2021|rok")]
    [TestCase("2021-2027", "2021-2027|2021|2027")]
    [TestCase("1. edycja", "1|edycja")]
    [TestCase("XXI wiek", "xxi|wiek")]
    [TestCase("10%", "10%|10")]
    [TestCase("1,5 mln zł", "1,5|milion|złoty")]
    [TestCase("50 tys.", "50|tysiąc")]
    [TestCase("lata 90.", "lato|90")]
    public void Each_part_is_found_alone(string text, string lemmas)
    {
        var found = PolishText.Default.Analyze(text).SelectMany(token => token.Lemmas);

        Assert.That(lemmas.Split('|'), Is.SubsetOf(found));
    }

    [TestCase("30-dniowy", "30-dniowy", "30", "dniowy")]
    [TestCase("30-dniowego", "30-dniowy", "30", "dniowy")]
    [TestCase("3-letnia", "3-letni", "3", "letni")]
    [TestCase("XX-wiecznych", "xx-wieczny", "xx", "wieczny")]
    [TestCase("4,5-letnią", "4,5-letni", "4,5", "letni")]
    [TestCase("10 000-złotowej", "10000-złotowy", "10000", "złotowy")]
    [TestCase("1,5-krotnie", "1,5-krotnie", "1,5", "krotnie")]
    public void A_measure_is_a_whole_and_its_parts(string text, string whole, string number, string word)
    {
        var tokens = PolishText.Default.Analyze(text);

        Assert.That(tokens.Select(token => (token.Position, token.Span)), Is.EqualTo([(0, 2), (0, 1), (1, 1)]));
        Assert.That(tokens[0].Lemmas, Does.Contain(whole));
        Assert.That(tokens[1].Lemmas, Does.Contain(number));
        Assert.That(tokens[2].Lemmas, Does.Contain(word));
    }

    [TestCase("90-tych", "90")]
    [TestCase("15-tego", "15")]
    [TestCase("1-go", "1")]
    [TestCase("5-ciu", "5")]
    [TestCase("1-szym", "1")]
    public void An_ending_put_on_a_number_is_taken_off(string text, string number)
    {
        var token = PolishText.Default.Analyze(text).Single();

        Assert.That((token.Exact, token.Type, token.Lemmas.Single()), Is.EqualTo((text, TokenType.Number, number)));
    }

    [TestCase("1 stycznia 2021", "2021-01-01")]
    [TestCase("1\u00A0Stycznia\n2021", "2021-01-01")]
    [TestCase("01.01.2021", "2021-01-01")]
    [TestCase("1.01.2021", "2021-01-01")]
    [TestCase("2021-01-01", "2021-01-01")]
    [TestCase("7 wrzesnia 1999", "1999-09-07")]
    [TestCase("31 grudnia 2027", "2027-12-31")]
    public void A_day_is_one_however_it_is_written(string text, string day)
    {
        var tokens = PolishText.Default.Analyze(text + " r.");

        Assert.That((tokens[0].Type, tokens[0].Text, tokens[0].Span, tokens[0].Lemmas.Single()), Is.EqualTo((TokenType.Date, text, 3, day)));
        Assert.That(tokens.Skip(1).Select(token => token.Position), Is.EqualTo([0, 1, 2, 3]));
    }

    [TestCase("1 stycznia")]
    [TestCase("stycznia 2021")]
    [TestCase("1 maja i 2021")]
    [TestCase("0 stycznia 2021")]
    [TestCase("32.01.2021")]
    [TestCase("01.13.2021")]
    [TestCase("01.01.21")]
    [TestCase("2021-2022-01")]
    [TestCase("5 ulic 2021")]
    public void What_is_no_day_is_no_date(string text)
    {
        Assert.That(PolishText.Default.Analyze(text).Select(token => token.Type), Has.None.EqualTo(TokenType.Date));
    }

    [Test]
    public void The_abbreviation_after_a_year_carries_no_weight()
    {
        Assert.That(PolishText.Default.Analyze("2021 r.")[1].IsStopWord, Is.True);
    }
}
