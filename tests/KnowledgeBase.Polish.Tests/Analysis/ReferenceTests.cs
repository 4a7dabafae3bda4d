using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

public sealed class ReferenceTests
{
    [TestCase("dz.u. 2023 poz. 1688", "Dz.U. 2023 poz. 1688", "Dz. U. z 2023 r. poz. 1688", "Dz.U. z 2023 r., poz. 1688",
        "dz. u. 2023 poz 1688", "Dz.\u00A0U. z\u00A02023\u00A0r. poz.\u00A01688", "Dz.U.\n2023 poz. 1688", "Dz.U.2023.1688",
        "Dz.U.2023.0.1688", "DZ.U. 2023 POZ. 1688", "Dz.\u00ADU. 2023 po\u00ADz. 1688")]
    [TestCase("dz.u. 2009 nr 19 poz. 100", "Dz.U. 2009 nr 19 poz. 100", "Dz. U. z 2009 r. Nr 19, poz. 100", "Dz.U.2009.19.100")]
    [TestCase("m.p. 2015 poz. 1235", "M.P. 2015 poz. 1235", "M. P. z 2015 r. poz. 1235")]
    [TestCase("art. 5 ust. 2 pkt 3 lit. a", "art. 5 ust. 2 pkt 3 lit. a", "Art.5 ust.2 pkt 3 lit.a", "art 5, ust. 2, pkt 3, lit. a")]
    [TestCase("art. 5-7", "art. 5–7", "art. 5-7")]
    [TestCase("art. 67a § 1", "art. 67a § 1", "Art. 67a §1")]
    [TestCase("§ 4 ust. 2", "§ 4 ust. 2", "§4 ust.2", "§\u00A04\u00A0ust.\u00A02")]
    [TestCase("2014/24/ue", "2014/24/UE", "2014/24/ue")]
    [TestCase("(ue) 2019/1024", "(UE) 2019/1024", "(ue) nr 2019/1024", "(UE)\u00A02019/1024")]
    [TestCase("xli/312/2022", "XLI/312/2022", "xli/312/2022")]
    public void Reference_has_one_form_however_it_is_typed(string canonical, params string[] spellings)
    {
        var parts = Parts(spellings[0]);

        foreach (var spelling in spellings)
        {
            var whole = PolishText.Default.Analyze(spelling)[0];
            Assert.That((whole.Exact, whole.Type, whole.Text), Is.EqualTo((canonical, TokenType.Reference, spelling)), spelling);
            Assert.That(Parts(spelling), Is.EqualTo(parts), spelling);
            Assert.That(whole.Span, Is.EqualTo(parts.Length), spelling);
        }
    }

    [Test]
    public void Parts_are_tokens_of_their_own()
    {
        Assert.That(
            Parts("Dz. U. z 2023 r. poz. 1688"),
            Is.EqualTo([(0, "dz.u."), (1, "2023"), (2, "poz"), (3, "1688")]));
    }

    [TestCase("art", "artykuł")]
    [TestCase("§", "paragraf")]
    public void Unit_has_the_written_out_word_as_a_lemma(string unit, string word)
    {
        Assert.That(PolishText.Default.Analyze($"{unit} 5")[1].Lemmas, Does.Contain(word));
    }

    [Test]
    public void Larger_unit_after_a_smaller_begins_another_reference()
    {
        var wholes = PolishText.Default.Analyze("art. 5 ust. 2, art. 7").Where(token => token.Span > 1);

        Assert.That(wholes.Select(token => token.Exact), Is.EqualTo(["art. 5 ust. 2", "art. 7"]));
    }

    [TestCase("Dz.U.", "dz.u.")]
    [TestCase("Dz. U. mówi", "dz.u.")]
    [TestCase("M.P. mówi", "m.p.")]
    public void Journal_without_an_item_is_an_abbreviation(string text, string term)
    {
        var token = PolishText.Default.Analyze(text)[0];

        Assert.That((token.Exact, token.Type, token.Span), Is.EqualTo((term, TokenType.Abbreviation, 1)));
    }

    [TestCase("art nouveau")]
    [TestCase("ust i nosa")]
    [TestCase("(UE) dba")]
    [TestCase("lit. abecadło")]
    public void Words_that_only_begin_like_a_reference_are_none(string text)
    {
        Assert.That(PolishText.Default.Analyze(text).Select(token => token.Type), Has.None.EqualTo(TokenType.Reference));
    }

    private static (int Position, string Exact)[] Parts(string text) =>
        [.. PolishText.Default.Analyze(text).Skip(1).Select(token => (token.Position, token.Exact))];
}
