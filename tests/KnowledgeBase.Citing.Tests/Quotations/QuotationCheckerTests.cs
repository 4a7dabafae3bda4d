using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Tests.Quotations;

public sealed class QuotationCheckerTests
{
    private const string Sentence = "ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje";

    /// <summary>A text of nothing but quotations, in one paragraph.</summary>
    private static readonly string Many = string.Concat(Enumerable.Repeat("„mosty nad rzeką zbudowano dawno temu” (REK-2023-ZIE-07) ", 50_000));

    [TestCase(Sentence)]
    [TestCase(Sentence + ".")]
    [TestCase("Ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje")]
    [TestCase("ulice Zmy\u00ADślina zalewa\nwoda,\u00A0której kana-\nlizacja deszczowa nie przyj- muje")]
    [TestCase("[u]lice Zmyślina zalewa woda […] kanalizacja deszczowa nie przyjmuje")]
    [TestCase("ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje. W latach 2021-2023 miasto odnotowało (...) podtopień")]
    [TestCase("nie przyjmuje. W latach 2021–\n2023 miasto odnotowało")]
    [TestCase("podtopień. Ulga obejmuje do 50 % opłaty za usługi wodne. Właściciel dokumentuje")]
    [TestCase("Ulga obejmuje do 50% [całej] opłaty za usługi wodne")]
    public void Typography_omissions_and_brackets_leave_a_quotation_word_for_word(string words)
    {
        var finding = Quoted.OfWords(words);

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.WordForWord), Quoted.Differences(finding));
        Assert.That(finding.Source?.Entry.Id, Is.EqualTo("rek-retencja"));
        Assert.That(finding.Repaired, Is.Null);
        Assert.That(CitationFormat.Footnote.Write(finding.Citation!), Does.Contain("akapit " + finding.Source!.First!.Number).And.Contain("/" + finding.Source.First.Anchor));
    }

    [TestCase("ulice Zmyślina zalewa woda, której kanalizacja nie przyjmuje", "ulice Zmyślina zalewa woda, której kanalizacja[- deszczowa-] nie przyjmuje")]
    [TestCase("ulice Zmyślina zalewa woda, której kanalizacja deszczowa przyjmuje", "ulice Zmyślina zalewa woda, której kanalizacja deszczowa[- nie-] przyjmuje")]
    [TestCase("ulice Zmyslina zalewa woda, której kanalizacja deszczowa nie przyjmuje", "ulice [-Zmyślina-]{+Zmyslina+} zalewa woda, której kanalizacja deszczowa nie przyjmuje")]
    [TestCase("ulice zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje", "ulice [-Zmyślina-]{+zmyślina+} zalewa woda, której kanalizacja deszczowa nie przyjmuje")]
    [TestCase("ulice Zmyślina zalewa woda której kanalizacja deszczowa nie przyjmuje", "ulice Zmyślina zalewa woda[-,-] której kanalizacja deszczowa nie przyjmuje")]
    [TestCase("W latach 2021–2024 miasto odnotowało 14 podtopień", "W latach 2021–[-2023-]{+2024+} miasto odnotowało 14 podtopień")]
    [TestCase("W latach 2021–2023 miasto odnotowało podtopień", "W latach 2021–2023 miasto odnotowało[- 14-] podtopień")]
    public void What_the_writer_changed_is_told_and_mended(string words, string difference)
    {
        var finding = Quoted.OfWords(words);

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.Altered));
        Assert.That(Quoted.Differences(finding), Is.EqualTo(difference));
        Assert.That(Quoted.Passage.Contains(finding.Repaired!, StringComparison.Ordinal), Is.True, finding.Repaired);
        Assert.That(Quoted.OfWords(finding.Repaired!).Verdict, Is.EqualTo(QuotationVerdict.WordForWord));
    }

    [Test]
    public void A_silent_cut_is_mended_by_its_mark()
    {
        var finding = Quoted.OfWords("Po ulewach ulice Zmyślina zalewa woda, miasto odnotowało 14 podtopień.");

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.Altered));
        Assert.That(finding.Repaired, Is.EqualTo("Po ulewach ulice Zmyślina zalewa woda […] miasto odnotowało 14 podtopień."));
    }

    [Test]
    public void Words_in_another_order_than_the_omissions_say_are_not_word_for_word() =>
        Assert.That(Quoted.OfWords("miasto odnotowało 14 podtopień […] ulice Zmyślina zalewa woda").Verdict, Is.Not.EqualTo(QuotationVerdict.WordForWord));

    [Test]
    public void A_bracket_is_told_with_what_it_stands_for()
    {
        var finding = Quoted.OfWords("ulice [tego miasta] zalewa woda, której kanalizacja deszczowa nie przyjmuje");

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.WordForWord));
        Assert.That(Quoted.Differences(finding), Does.StartWith("ulice [tego miasta]<Zmyślina> zalewa"));
    }

    [Test]
    public void What_an_earlier_version_says_was_changed_since()
    {
        var finding = Quoted.OfWords("W latach 2021–2023 miasto odnotowało 11 podtopień.");

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.ChangedSince));
        Assert.That(finding.Source?.Earlier?.Date, Is.EqualTo(new DateOnly(2024, 5, 6)));
        Assert.That(Quoted.Differences(finding), Does.Contain("[-14-]{+11+}"));
        Assert.That(finding.Repaired, Is.EqualTo("W latach 2021–2023 miasto odnotowało 14 podtopień."));
        Assert.That(finding.Citation?.Passage?.Number, Is.EqualTo(1));
    }

    [TestCase("Dawne streszczenie mówiło o zbiornikach pod placami.")]
    [TestCase("Adresat odpisał, że rozważy ulgę jesienią.")]
    public void So_was_what_the_summary_and_the_answer_of_an_earlier_version_say(string words)
    {
        var finding = Quoted.OfWords(words);

        Assert.That((finding.Verdict, finding.Source?.Entry.Id), Is.EqualTo((QuotationVerdict.ChangedSince, "rek-retencja")));
        Assert.That(finding.Source?.Text, Is.EqualTo(words.TrimEnd('.')));
    }

    [Test]
    public void Three_words_of_an_earlier_version_are_not_the_entrys_own_now()
    {
        var finding = Quoted.One("Miasto „odnotowało 11 podtopień” (https://baza.example/rekomendacje/rek-retencja).");

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.ChangedSince));
    }

    [TestCase("Ulga obejmuje do 50% opłaty za wodę", "Ulga obejmuje do 50% opłaty za usługi wodne", "[-usługi wodne-]{+wodę+}")]
    [TestCase("której kanalizacja deszczowa nie odbiera w całości", "której kanalizacja deszczowa nie przyjmuje", "[-przyjmuje-]{+odbiera w całości+}")]
    [TestCase("której kanalizacja deszczowa nie przyjmuje. Gminy mają kłopot", "której kanalizacja deszczowa nie przyjmuje.", "{+ Gminy mają kłopot+}")]
    [TestCase("Po ulewach ulice Zmyślina zalewa rzeka", "Po ulewach ulice Zmyślina zalewa woda", "[-woda-]{+rzeka+}")]
    [TestCase("kanalizacja deszczowa nie przyjmuje. W okresie 2021–2024", "kanalizacja deszczowa nie przyjmuje. W latach 2021–2023", "[-2023-]{+2024+}")]
    [TestCase("kanalizacja deszczowa nie przyjmuje. W latach 2021–2023 miasta", "kanalizacja deszczowa nie przyjmuje. W latach 2021–2023 miasto", "[-miasto-]{+miasta+}")]
    public void Of_a_replaced_end_nothing_is_cut(string words, string repaired, string difference)
    {
        var finding = Quoted.OfWords(words);

        Assert.That(finding.Repaired, Is.EqualTo(repaired));
        Assert.That(Quoted.Differences(finding), Does.EndWith(difference));
        Assert.That(finding.Source?.Text, Does.EndWith(repaired.Split(' ')[^1]));
    }

    [Test]
    public void Checking_ends_with_its_time()
    {
        var document = DocumentReader.ReadPasted(Many, DocumentLimits.Usual);
        var checker = new QuotationChecker(Quoted.Library, Quoted.Earlier.Instance) { Limits = DocumentLimits.Usual with { CheckingTime = TimeSpan.FromMilliseconds(1) } };

        var refusal = Assert.Throws<UnreadableDocumentException>(() => checker.Check(document, Cited.Context));

        Assert.That((refusal!.Fault, refusal.Message), Is.EqualTo((DocumentFault.TooSlow, "Odczytywanie lub sprawdzanie dokumentu trwa dłużej niż 0 s i zostało przerwane. Podziel dokument na części albo wklej sam potrzebny fragment.")));
    }

    [Test]
    public void Whoever_stops_it_is_not_told_that_it_took_too_long() =>
        Assert.That(() => new QuotationChecker(Quoted.Library, Quoted.Earlier.Instance).Check(DocumentReader.ReadPasted($"„{Sentence}”", DocumentLimits.Usual), Cited.Context, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_text_full_of_quotations_that_are_nobodys_is_checked_in_time() => Assert.That(Quoted.Check(Many).Quotations, Has.Count.EqualTo(50_000));

    [Test]
    public void A_withdrawn_entry_and_sample_material_are_told_whatever_their_words()
    {
        Assert.That(Quoted.OfWords("Fontanny miały korzystać z wody opadowej.").Verdict, Is.EqualTo(QuotationVerdict.Withdrawn));
        Assert.That(Quoted.OfWords("Fontanny miały korzystać z wody miejskiej.").Verdict, Is.EqualTo(QuotationVerdict.Withdrawn));
        Assert.That(Quoted.Library.TryFind("rek-drony", out var drones), Is.True);
        var finding = Quoted.OfWords(drones!.Body.Passages[0].Text);
        Assert.That((finding.Verdict, finding.Agreement), Is.EqualTo((QuotationVerdict.Example, QuotationAgreement.WordForWord)));
        Assert.That(CitationFormat.Footnote.Write(finding.Citation!), Does.Contain("materiał przykładowy – nie cytować"));
    }

    [Test]
    public void What_no_entry_says_is_not_found_with_the_nearest_passage()
    {
        var finding = Quoted.OfWords("mosty nad rzeką zbudowano wtedy, gdy kanalizacja deszczowa nie istniała jeszcze w żadnym z miast");

        Assert.That(finding.Verdict, Is.EqualTo(QuotationVerdict.NotFound));
        Assert.That(finding.Citation, Is.Null);
        Assert.That(finding.Source?.First?.Text, Does.Contain("kanalizacja deszczowa"));
    }

    [TestCase("miasto przyszłości")]
    [TestCase("Ulga w opłacie za zatrzymanie deszczówki")]
    [TestCase("Sieć zielona")]
    public void Terms_and_titles_are_no_quotations(string words) =>
        Assert.That(Quoted.OfWords(words).Verdict, Is.EqualTo(QuotationVerdict.NotAQuotation));

    [Test]
    public void Few_words_of_the_entry_that_is_named_are_a_quotation()
    {
        Assert.That(Quoted.One("Koszty „ponoszą same” (REK-RETENCJA).").Verdict, Is.EqualTo(QuotationVerdict.NotAQuotation));
        Assert.That(Quoted.One("Gminy „ponoszą koszty same” (https://baza.example/rekomendacje/rek-retencja).").Verdict, Is.EqualTo(QuotationVerdict.WordForWord));
    }

    [Test]
    public void A_quotation_under_another_entrys_name_is_told()
    {
        var finding = Quoted.One($"„{Sentence}” (https://baza.example/mid/mid-ogrody).");

        Assert.That(finding.IsCitedElsewhere, Is.True);
        Assert.That(finding.Source?.Entry.Id, Is.EqualTo("rek-retencja"));
    }

    [Test]
    public void A_quotation_within_one_that_is_nobodys_is_told_alone()
    {
        var findings = Quoted.Check($"Rzecznik mówi: „Czytałem w bazie miast, że »{Sentence}«, i zgadzam się z tym w pełni od początku do końca”.").Quotations;

        Assert.That(findings.Select(finding => finding.Verdict), Is.EqualTo(new[] { QuotationVerdict.WordForWord }));
    }

    [Test]
    public void A_block_quotation_needs_no_marks()
    {
        var finding = Quoted.One($"Czytamy:\n\n> Po ulewach ulice Zmyślina\n> zalewa woda, której kanalizacja deszczowa nie przyjmuje.\n\nTyle.");

        Assert.That((finding.Verdict, finding.Quotation.IsBlock), Is.EqualTo((QuotationVerdict.WordForWord, true)));
    }
}
