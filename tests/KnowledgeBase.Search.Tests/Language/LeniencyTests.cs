using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Search.Tests.Language;

/// <summary>What people type and paste without thinking of operators.</summary>
public sealed class LeniencyTests
{
    [TestCase("Miasto: nowe otwarcie")]
    [TestCase("Zielone miasto: jak to zrobić? – przykład")]
    [TestCase("Dz.U. 2023 poz. 1688")]
    [TestCase("(Dz.U. 2023 poz. 1688)")]
    [TestCase("WR.ZUZ-4210.2.63")]
    [TestCase("jan.kowalski+pim@miasto.pl")]
    [TestCase("mailto:jan@miasto.pl")]
    [TestCase("https://www.gov.pl/web/fundusze-regiony?id=1&x=(2)#a")]
    [TestCase("C++")]
    [TestCase("-")]
    [TestCase("- woda")]
    [TestCase("sieci - zieleń")]
    [TestCase("sieci – zieleń")]
    [TestCase("--woda")]
    [TestCase("10:30")]
    [TestCase("godz. 10:30-11:00")]
    [TestCase("art. 5 ust. 2 pkt 1) lit. a)")]
    [TestCase("pkt 1)-3)")]
    [TestCase("osoba(-y) i wniosek(-ki)")]
    [TestCase("50% ~ połowa")]
    [TestCase("a/b + c = d & e")]
    [TestCase("2*3")]
    [TestCase("woda nie las oraz deszcz lub grad blisko/5 rzeki")]
    public void What_is_no_operator_is_text_and_needs_no_remark(string query)
    {
        var parsed = QueryParser.Parse(query);

        Assert.That(Shape.Of(parsed.Root), Is.EqualTo($"[{query}]"));
        Assert.That(parsed.Remarks, Is.Empty);
    }

    [TestCase("autor:Kowalski", "[autor:Kowalski]", QueryRemarkKind.UnknownField, "autor")]
    [TestCase("woda \"i las", "[woda i las]", QueryRemarkKind.Unbalanced, "\"")]
    [TestCase("ekran 27\"", "[ekran 27]", QueryRemarkKind.Unbalanced, "\"")]
    [TestCase("(woda LUB las", "or([woda], [las])", QueryRemarkKind.Unbalanced, "(")]
    [TestCase("woda LUB las)", "or([woda], [las)])", QueryRemarkKind.Unbalanced, ")")]
    [TestCase(") woda", "[woda]", QueryRemarkKind.Unbalanced, ")")]
    [TestCase("-(woda", "[woda]", QueryRemarkKind.Unbalanced, "(")]
    [TestCase("miasto:(woda", "[miasto: woda]", QueryRemarkKind.Unbalanced, "(")]
    [TestCase("ORAZ", "[oraz]", QueryRemarkKind.OperatorAsText, "ORAZ")]
    [TestCase("woda LUB", "[woda lub]", QueryRemarkKind.OperatorAsText, "LUB")]
    [TestCase("woda NIE", "[woda nie]", QueryRemarkKind.OperatorAsText, "NIE")]
    [TestCase("BLISKO/5 woda", "[blisko/5 woda]", QueryRemarkKind.OperatorAsText, "BLISKO/5")]
    [TestCase("woda BLISKO/5 miasto:Rybnik", "row([woda], miasto=[Rybnik])", QueryRemarkKind.OperatorAsText, "BLISKO/5")]
    [TestCase("ZIELEŃ LUB MIESZKALNICTWO", "[ZIELEŃ lub MIESZKALNICTWO]", QueryRemarkKind.OperatorAsText, "LUB")]
    [TestCase("*", "[*]", QueryRemarkKind.PrefixTooShort, "*")]
    [TestCase("a*", "[a*]", QueryRemarkKind.PrefixTooShort, "a*")]
    public void What_only_looks_like_an_operator_is_told_of(string query, string expected, QueryRemarkKind kind, string word)
    {
        var parsed = QueryParser.Parse(query);

        Assert.That(Shape.Of(parsed.Root), Is.EqualTo(expected));
        Assert.That(parsed.Remarks.Select(remark => remark.Kind), Is.EqualTo(new[] { kind }));
        Assert.That(parsed.Remarks[0].Words, Is.EqualTo(new[] { word }));
    }

    [Test]
    public void Two_lone_operators_are_told_of_at_once()
    {
        var parsed = QueryParser.Parse("woda ORAZ LUB las");

        Assert.That(Shape.Of(parsed.Root), Is.EqualTo("[woda oraz lub las]"));
        Assert.That(parsed.Remarks.Single().Words, Is.EquivalentTo(new[] { "ORAZ", "LUB" }));
    }

    [TestCase("PPP LUB JST", "or([PPP], [JST])")]
    [TestCase("re*tencja", "[re*tencja]")]
    [TestCase("żar~", "[żar~]")]
    public void Short_things_are_what_they_look_like(string query, string expected) => Assert.That(Shape.Of(query), Is.EqualTo(expected));

    [Test]
    public void Short_beginnings_are_told_of_at_once()
    {
        var parsed = QueryParser.Parse("a* b* c*");

        Assert.That(Shape.Of(parsed.Root), Is.EqualTo("[a* b* c*]"));
        Assert.That(parsed.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.PrefixTooShort));
        Assert.That(parsed.Remarks[0].Words, Is.EquivalentTo(new[] { "a*", "b*", "c*" }));
    }

    [Test]
    public void A_thousand_parentheses_are_too_deep_and_said_to_be()
    {
        var query = $"{new string('(', 1000)}woda LUB las{new string(')', 1000)}";

        var parsed = QueryParser.Parse(query);

        Assert.That(Shape.Of(parsed.Root), Is.EqualTo("or([woda], [las])"));
        Assert.That(parsed.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.TooDeep));
    }

    [Test]
    public void A_thousand_negations_are_one_or_none()
    {
        Assert.That(Shape.Of(string.Concat(Enumerable.Repeat("NIE ", 1000)) + "woda"), Is.EqualTo("[woda]"));
        Assert.That(Shape.Of(string.Concat(Enumerable.Repeat("NIE ", 1001)) + "woda"), Is.EqualTo("not([woda])"));
    }
}
