using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

/// <summary>Abbreviations, foreign names and what is put on them.</summary>
public sealed class InflectedAbbreviationTests
{
    private static readonly string[] Endings = ["u", "owi", "em", "ie", "y", "ów", "om", "ami", "ach"];

    [TestCase("ppp", "PPP PPP-u PPP-em PPP-owi PPPu ppp ppp-u PPP-owski ppp-owskiej")]
    [TestCase("jst", "JST JST-ów JST-om JST-ami JST-ach JST-ow JSTów jst jst-ów jst-om jst-ow jstów")]
    [TestCase("mpzp", "MPZP MPZP-y MPZP-u MPZP-ów MPZPy mpzp mpzp-y mpzpy")]
    [TestCase("zit", "ZIT ZIT-y ZIT-ów ZIT-ami ZITów ZITy zit zit-y zit-ów zitów zity")]
    [TestCase("mid", "MID MID-ów MID-u MID-em MIDy MIDów MID-zie mid mid-y midów midy")]
    [TestCase("kpo", "KPO KPO-wski KPO-wskiego KPO-wscy kpo kpo-wski")]
    [TestCase("ngo", "NGO NGO-sy NGO-sów NGO-sami NGOs ngo ngo-sy")]
    [TestCase("led", "LED LED-owy LED-owe LED-owych LEDowe LED-y led-owych")]
    [TestCase("pit", "PIT PIT-u PIT-em PIT-y PIT-cie PITy pit-u pit-y")]
    [TestCase("vat", "VAT VAT-u VAT-em VAT-owski VATu VAT'u vat vat-u vatu")]
    [TestCase("gus", "GUS GUS-u GUS-ie GUSu gus gus-u")]
    [TestCase("nik", "NIK NIK-u NIK-owi NIK-iem NIKowi nik-owi")]
    [TestCase("bip", "BIP BIP-ie BIP-u BIPu bip bip-ie")]
    [TestCase("zus", "ZUS ZUS-ie ZUS-u ZUS-em zus zus-ie")]
    [TestCase("msz", "MSZ MSZ-ecie MSZ-etu msz msz-ecie")]
    [TestCase("gopr", "GOPR GOPR-ze GOPR-u GOPR-owiec gopr-u")]
    [TestCase("pis", "PiS PiS-u PiS-owi")]
    [TestCase("mfipr", "MFiPR MFiPR-u MFiPR-em MFiPRu mfipr mfipr-u")]
    [TestCase("epuap", "ePUAP ePUAP-u ePUAPu epuap epuap-u")]
    [TestCase("it", "IT IT-owiec IT-owców IT-owcy")]
    [TestCase("ue", "UE UE-owski ue ue-owskich")]
    [TestCase("unesco", "UNESCO UNESCO-wski unesco")]
    [TestCase("rodo", "RODO RODO-wy rodo-wy")]
    [TestCase("pkp", "PKP pkp")]
    [TestCase("co2", "CO2 CO₂ co2")]
    public void All_forms_of_an_abbreviation_share_its_lemma(string lemma, string forms)
    {
        foreach (var form in forms.Split(' '))
            Assert.That(Single(form).LikelyLemmas, Does.Contain(lemma), form);
    }

    [TestCase("PPP-u", "ppp-u")]
    [TestCase("MIDów", "midów")]
    [TestCase("KPO–wskiego", "kpo-wskiego")]
    [TestCase("Kennedy’ego", "kennedy'ego")]
    public void The_spelling_is_kept_whole(string text, string exact)
    {
        var token = Single(text);

        Assert.That((token.Exact, token.Span), Is.EqualTo((exact, 1)));
    }

    [TestCase("NATO-wskich", "natowska")]
    [TestCase("LED-owych", "ledowe")]
    [TestCase("VAT-owskiego", "vatowski")]
    [TestCase("ledowych", "LEDowy")]
    public void A_word_made_of_an_abbreviation_meets_its_other_spelling(string one, string other)
    {
        Assert.That(Single(one).Lemmas.Intersect(Single(other).Lemmas), Is.Not.Empty);
    }

    [TestCase("Kowalski'ego", "kowalski")]
    [TestCase("Kennedy'ego", "kennedy")]
    [TestCase("Kennedy’emu", "kennedy")]
    [TestCase("Google'a", "google")]
    [TestCase("Google’a", "google")]
    [TestCase("Google'em", "google")]
    [TestCase("Google", "google")]
    [TestCase("Facebooka", "facebook")]
    [TestCase("Facebookiem", "facebook")]
    [TestCase("Facebooku", "facebook")]
    [TestCase("Moody's", "moody")]
    [TestCase("d'Hondta", "d'hondt")]
    [TestCase("d’Hondtem", "d'hondt")]
    [TestCase("smart-citowych", "smart-citowy")]
    [TestCase("smart-citowego", "smart-citowy")]
    public void Foreign_names_meet_their_dictionary_form(string form, string lemma)
    {
        Assert.That(PolishText.Default.Analyze(form)[0].Lemmas, Does.Contain(lemma));
    }

    [TestCase("e-PIT-ów", "e-PIT")]
    [TestCase("start-up-y", "start-up")]
    [TestCase("know-how-em", "know-how")]
    public void The_last_part_of_a_compound_may_be_an_abbreviation_with_an_ending(string form, string plain)
    {
        var whole = PolishText.Default.Analyze(form)[0];

        Assert.That(whole.Lemmas.Intersect(PolishText.Default.Analyze(plain)[0].Lemmas), Is.Not.Empty);
        Assert.That((whole.Exact, whole.Span), Is.EqualTo((form.ToLowerInvariant(), 2)));
    }

    [TestCase("alter-ego")]
    [TestCase("e-usług")]
    [TestCase("społeczno-gospodarczy")]
    [TestCase("polsko-niemiecka")]
    [TestCase("Adam-a")]
    public void Compounds_stay_compounds(string text)
    {
        Assert.That(PolishText.Default.Analyze(text)[0].Type, Is.EqualTo(TokenType.Compound));
    }

    [TestCase("WiFi")]
    [TestCase("MWh")]
    [TestCase("kWh")]
    [TestCase("YouTube")]
    [TestCase("GmbH")]
    [TestCase("MPa")]
    public void Small_letters_of_an_abbreviation_are_no_ending(string text)
    {
        Assert.That(Single(text).Lemmas, Does.Contain(text.ToLowerInvariant()));
    }

    [TestCase("gmin-ami", "gmina")]
    [TestCase("MIASTo", "miasto")]
    public void A_word_that_only_looks_inflected_keeps_its_lemma(string text, string lemma)
    {
        Assert.That(Single(text).Lemmas, Does.Contain(lemma));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Any_abbreviation_is_found_by_any_form()
    {
        var abbreviations = Gen.Choose('A', 'Z').Select(code => (char)code).ArrayOf().Where(letters => letters.Length is >= 2 and <= 4);
        var forms = from letters in abbreviations
                    from ending in Gen.Elements(Endings)
                    from hyphen in Gen.Elements(letters.Length > 2 ? ["-", "–", ""] : new[] { "-", "–" })
                    from small in Gen.Elements(true, false)
                    let word = new string(letters)
                    select (word, form: (small && hyphen.Length > 0 ? word.ToLowerInvariant() : word) + hyphen + ending);

        return Prop.ForAll(forms.ToArbitrary(), each => Single(each.word).Lemmas.Intersect(Single(each.form).Lemmas).Any());
    }

    private static AnalyzedToken Single(string text)
    {
        var tokens = PolishText.Default.Analyze(text);
        Assert.That(tokens, Has.Count.EqualTo(1), text);
        return tokens[0];
    }
}
