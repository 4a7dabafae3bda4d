using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEngineMatchingTests
{
    [TestCase("miasto zielone")]
    [TestCase("miasta zielonego")]
    [TestCase("zielonym miastem")]
    [TestCase("ZIELONE MIASTA")]
    public void Finds_every_form_of_a_word_by_any_other(string query)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "O miastach zielonych"),
            Sample.Recommendation("b", "O wodzie")));

        var found = engine.Ids(query);

        Assert.That(found, Is.EqualTo(new[] { "a" }));
    }

    [TestCase("żółta łąka")]
    [TestCase("zolta laka")]
    [TestCase("zolta łąka")]
    public void Finds_words_typed_without_Polish_letters(string query)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Żółta łąka"),
            Sample.Recommendation("b", "Woda")));

        var found = engine.Ids(query);

        Assert.That(found, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Ranks_the_exact_spelling_first_and_takes_typed_Polish_letters_at_their_word()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Sąd"),
            Sample.Recommendation("b", "Sad"),
            Sample.Recommendation("c", "Woda")));

        Assert.That(engine.Ids("sad"), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(engine.Ids("sąd"), Is.EqualTo(new[] { "a" }));
    }

    [TestCase("\"co najmniej 80%\"")]
    [TestCase("\"80%\"")]
    public void Finds_a_quoted_phrase_with_a_percentage(string query)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Woda", "Zbiera co najmniej 80% deszczu."),
            Sample.Recommendation("b", "Woda", "Zbiera co najmniej 80 litrów.")));

        Assert.That(engine.Ids(query), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Ranks_the_typed_form_before_other_forms()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Miasto"),
            Sample.Recommendation("b", "Miasta")));

        Assert.That(engine.Ids("miasta"), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(engine.Ids("miasto"), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Ranks_a_title_before_a_text()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Woda", "Retencja i retencja."),
            Sample.Recommendation("b", "Retencja", "Woda.")));

        Assert.That(engine.Ids("retencja"), Is.EqualTo(new[] { "b", "a" }));
    }

    [TestCase("woda opadowa", "a")]
    [TestCase("zieleń opadowa", "b")]
    public void Ranks_words_that_stand_together_before_scattered_ones(string query, string first)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Wpis", "Zieleń rośnie tam, gdzie gleba, prawo, rynek, klimat oraz woda opadowa."),
            Sample.Recommendation("b", "Wpis", "Woda rośnie tam, gdzie gleba, prawo, rynek, klimat oraz zieleń opadowa.")));

        var hits = engine.Search(new SearchRequest { Query = query }).Hits;

        Assert.That(hits, Has.Count.EqualTo(2));
        Assert.That(hits[0].Id, Is.EqualTo(first));
        Assert.That(hits[0].Score, Is.GreaterThan(hits[1].Score));
    }

    [Test]
    public void Finds_a_compound_written_as_separate_words()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Ścieżka rowerowo pieszy"),
            Sample.Recommendation("b", "Ścieżka rowerowo-piesza"),
            Sample.Recommendation("c", "Pieszy, rowerowo")));

        Assert.That(engine.Ids("rowerowo-pieszy"), Is.EqualTo(new[] { "b", "a" }).Or.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Finds_a_reference_as_written()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Planowanie", "Ustawa (Dz.U. 2023 poz. 1688) wprowadza plan ogólny."),
            Sample.Recommendation("b", "Inna", "W 2023 r. zgłoszono 1688 uwag; zob. poz. 2 wykazu Dz.U.")));

        Assert.That(engine.Ids("Dz.U. 2023 poz. 1688"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Finds_a_quoted_phrase_only_in_its_own_form_and_order()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza", "To jest plan ogólny gminy."),
            Sample.Recommendation("b", "Druga", "Nie ma planu ogólnego."),
            Sample.Recommendation("c", "Trzecia", "To ogólny plan.")));

        Assert.That(engine.Ids("\"plan ogólny\""), Is.EqualTo(new[] { "a" }));
        Assert.That(engine.Ids("„plan ogólny”"), Is.EqualTo(new[] { "a" }));
        Assert.That(engine.Ids("\"plan ogolny\""), Is.EqualTo(new[] { "a" }));
        Assert.That(engine.Ids("plan ogólny"), Is.EquivalentTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void Phrases_do_not_reach_from_one_passage_into_the_next()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza", "To jest plan", "ogólny gminy."),
            Sample.Recommendation("b", "Druga", "To jest plan ogólny.")));

        Assert.That(engine.Ids("\"plan ogólny\""), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Takes_a_lone_quotation_mark_for_text()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza", "To ogólny plan.")));

        Assert.That(engine.Ids("\"plan ogólny"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Finds_words_spread_over_fields()
    {
        var library = Sample.Library(
            Sample.Participant("stalowa-wola", "Stalowa Wola"),
            Sample.Recommendation("a", "Retencja") with { Participants = ["stalowa-wola"] },
            Sample.Recommendation("b", "Retencja"));
        using var engine = SearchEngine.OpenInMemory(library);

        Assert.That(engine.Ids("retencja Stalowa Wola"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Finds_an_entry_by_the_names_of_everything_it_is_linked_to()
    {
        var vocabularies = new VocabularySet
        {
            Topics = Sample.Vocabulary(("t", "Drzewa", null)),
            Institutions = Sample.Vocabulary(("i", "Ministerstwo Klimatu", null)),
            Instruments = Sample.Vocabulary(("f", "finansowy", null)),
            Statuses = Sample.Vocabulary(("s", "wdrożona", null)),
            Acts = new([new Term { Id = "u", Name = "Prawo wodne", Abbreviation = "PrWod", Publication = "Dz.U. 2001 nr 115 poz. 1229" }]),
        };
        var recommendation = Sample.Recommendation("rek-1", "Tytuł") with
        {
            Addressees = ["i"],
            Instruments = ["f"],
            Topics = ["t"],
            Acts = ["u"],
            Status = "s",
            Participants = ["konin"],
            Network = "zielone",
            OtherNames = ["Zażółć"],
            Date = Sample.Date("2022-05"),
            Answer = "Uznano za zasadną.",
        };
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            vocabularies,
            recommendation,
            Sample.Participant("konin", "Miasto Konin") with { OtherNames = ["Gród"] },
            Sample.Network("zielone", "Miasto zielone", "pim2")));

        string[] queries =
        [
            "rek-1", "drzewo", "ministerstwo klimatu", "finansowy", "wdrożona", "prawo wodne", "PrWod", "Dz.U. 2001 nr 115 poz. 1229",
            "Koninie", "gród", "zielone", "zażółć", "rekomendacja", "2022", "zasadna",
        ];

        Assert.Multiple(() =>
        {
            foreach (var query in queries)
                Assert.That(engine.Ids(query), Does.Contain("rek-1"), query);
        });
    }

    [Test]
    public void Stop_words_are_not_needed_beside_others()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Zieleń"),
            Sample.Recommendation("b", "Woda w rzece")));

        var response = engine.Search(new SearchRequest { Query = "zieleń w" });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(response.Remarks, Is.Empty);
    }

    [Test]
    public void Stop_words_alone_are_looked_for()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Zieleń"),
            Sample.Recommendation("b", "Woda w rzece")));

        Assert.That(engine.Ids("w"), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Several_lemmas_of_a_word_score_as_one_word()
    {
        // "mam" is a form of "mama" and of "mieć"; "woda" has one lemma. Equally rare words in equal places must score alike.
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Mam"),
            Sample.Recommendation("b", "Woda"),
            Sample.Recommendation("c", "Zieleń")));

        Assert.That(PolishText.Default.Analyze("mam").Single().Lemmas, Has.Count.GreaterThan(1));

        var several = engine.Search(new SearchRequest { Query = "mam" }).Hits.Single().Score;
        var one = engine.Search(new SearchRequest { Query = "woda" }).Hits.Single().Score;

        Assert.That(several, Is.EqualTo(one));
    }

    [Test]
    public void An_empty_query_gives_everything_newest_first()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Dawna") with { Date = Sample.Date("2019") },
            Sample.Recommendation("b", "Bez daty"),
            Sample.Recommendation("c", "Nowa") with { Date = Sample.Date("2023-05") }));

        var response = engine.Search(new SearchRequest());

        Assert.That(response.Ids(), Is.EqualTo(new[] { "c", "a", "b" }));
        Assert.That(response.Hits.Select(hit => hit.Score), Is.All.Zero);
    }

    [TestCase("NIK", "NIK-owi")]
    [TestCase("nik", "NIK-owi")]
    [TestCase("nik-u", "NIKowi")]
    [TestCase("jst-ów", "JST")]
    [TestCase("jst", "JST-om")]
    [TestCase("rodo", "RODO-wy")]
    [TestCase("PPP-owskich", "PPP")]
    [TestCase("kpo", "KPO-wskie")]
    [TestCase("zity", "ZIT-ów")]
    [TestCase("midów", "MIDy")]
    [TestCase("vatu", "VAT")]
    [TestCase("Google", "Google’a")]
    [TestCase("lata 90.", "lat 90-tych")]
    [TestCase("1 stycznia 2021 r.", "01.01.2021")]
    [TestCase("01.01.2021", "1 stycznia 2021")]
    [TestCase("1.1.2021", "1 stycznia 2021")]
    [TestCase("stycznia 2021", "1 stycznia 2021")]
    [TestCase("dniowy", "30-dniowego")]
    [TestCase("30-dniowy", "30-dniowego")]
    [TestCase("4,5", "4,5-letnią")]
    public void Finds_abbreviations_numbers_and_days_however_they_are_written(string query, string text)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Tytuł", $"Zapisano tu {text} raz."),
            Sample.Recommendation("b", "Tytuł", "Woda i 2. edycja z 2020 r.")));

        Assert.That(engine.Ids(query), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_compound_that_stands_nowhere_is_looked_for_by_its_parts()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Boguszów-Gorce"), Sample.Recommendation("b", "Woda")));

        Assert.That(engine.Ids("Boguszowa-Gorc"), Is.EqualTo(new[] { "a" }));
    }
}
