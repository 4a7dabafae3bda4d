using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEngineOperatorTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(Sample.Library(
        new VocabularySet
        {
            Topics = Sample.Vocabulary(("retencja", "Retencja i wody opadowe", null), ("deszcz", "Deszczówka", "retencja"), ("drzewa", "Drzewa i zadrzewienia", null)),
            Institutions = Sample.Vocabulary(("mf", "minister właściwy do spraw finansów publicznych", null), ("mk", "minister właściwy do spraw klimatu", null)),
            Statuses = Sample.Vocabulary(("wdrozona", "wdrożona", null), ("czesciowo-wdrozona", "wdrożona częściowo", null)),
            Acts = new([new Term { Id = "u", Name = "Prawo wodne", Abbreviation = "PrWod", Publication = "Dz.U. 2017 poz. 1566" }]),
        },
        Sample.Participant("stalowa-wola", "Stalowa Wola"),
        Sample.Recommendation("a", "Retencja w parkach", "Mała retencja wymaga planu ogólnego. Woda opadowa zostaje.") with
        {
            Topics = ["deszcz"],
            Addressees = ["mf"],
            Status = "wdrozona",
            Date = Sample.Date("2021-03"),
            Participants = ["stalowa-wola"],
        },
        Sample.Recommendation("b", "Drzewa przy ulicach", "Plan dla drzew, a w nim ogólny opis gminy. Retencja też.") with
        {
            Topics = ["drzewa"],
            Addressees = ["mk"],
            Status = "czesciowo-wdrozona",
            Date = Sample.Date("2022-03"),
            Acts = ["u"],
        },
        Sample.Recommendation("c", "Tramwaje", "Rowery, tramwaje i piesi.") with { Date = Sample.Date("2023-03") }));

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [TestCase("retencja -drzewa", "a")]
    [TestCase("retencja NIE drzewo", "a")]
    [TestCase("retencja -\"plan dla drzew\"", "a")]
    [TestCase("-retencja", "c, stalowa-wola")]
    [TestCase("-retencja -tramwaj", "stalowa-wola")]
    [TestCase("retencji ORAZ drzewami", "b")]
    [TestCase("tramwaj LUB drzewo", "b, c")]
    [TestCase("mała retencja LUB tramwaje", "a, c")]
    [TestCase("retencja (drzewa LUB park)", "a, b")]
    [TestCase("retencja (drzewa LUB tramwaj)", "b")]
    [TestCase("retencja -(drzewa LUB tramwaj)", "a")]
    [TestCase("-(retencja drzewa) rekomendacja", "a, c")]
    [TestCase("retencja ORAZ -", "a, b")]
    public void Operators_combine_what_is_found(string query, string expected) => Assert.That(Found(query), Is.EqualTo(expected));

    [TestCase("\"ogólny plan\"~0", "a")]
    [TestCase("\"ogólny plan\"~4", "a")]
    [TestCase("\"ogólny plan\"~5", "a, b")]
    [TestCase("planu BLISKO/0 ogólnego", "a")]
    [TestCase("plan BLISKO/5 ogólny", "a, b")]
    [TestCase("ogólny BLISKO/5 (plan LUB gmina)", "a, b")]
    [TestCase("\"woda opadowa\" BLISKO/9 retencja", "a")]
    [TestCase("-plan BLISKO/5 ogólny", "c, stalowa-wola")]
    [TestCase("tytuł:(park BLISKO/1 retencji)", "a")]
    [TestCase("tytuł:(park BLISKO/0 retencji)", "")]
    [TestCase("tytuł:(plan BLISKO/5 ogólny)", "")]
    [TestCase("tytuł:(ulica BLISKO/2 (drzewo LUB park*))", "b")]
    [TestCase("tytuł:(park BLISKO/1 retencja LUB tramwaj)", "a, c")]
    [TestCase("retencja -tytuł:(retencja BLISKO/1 park)", "b")]
    public void Words_may_be_asked_for_near_each_other(string query, string expected) => Assert.That(Found(query), Is.EqualTo(expected));

    [TestCase("retnecja~", "a, b")]
    [TestCase("retnecjo~", "a, b")]
    [TestCase("tramwjae~", "c")]
    [TestCase("rowry~", "c")]
    [TestCase("rwry~", "")]
    public void A_tilde_finds_what_is_spelled_nearly_so(string query, string expected) => Assert.That(Found(query), Is.EqualTo(expected));

    [TestCase("miasto:stalowa-wola", "a, stalowa-wola")]
    [TestCase("miasto:\"Stalowej Woli\"", "a, stalowa-wola")]
    [TestCase("uczestnik:stalow*", "a, stalowa-wola")]
    [TestCase("temat:retencja", "a")]
    [TestCase("temat:deszczówki", "a")]
    [TestCase("temat:(deszcz LUB drzewa)", "a, b")]
    [TestCase("adresat:\"minister finansów\"", "a")]
    [TestCase("adresat:minister", "a, b")]
    [TestCase("status:wdrożona", "a")]
    [TestCase("status:częściowo", "b")]
    [TestCase("rok:2021..2022", "a, b")]
    [TestCase("rok:2022..", "b, c")]
    [TestCase("rok:..2021", "a")]
    [TestCase("rok:2021-01..2022-12", "a, b")]
    [TestCase("-rok:2021 retencja", "b")]
    [TestCase("rok:2023 LUB temat:drzewa", "b, c")]
    [TestCase("rodzaj:uczestnicy", "stalowa-wola")]
    [TestCase("rodzaj:rekomendacja material:faktyczny -retencja", "c")]
    [TestCase("akt:\"prawo wodne\"", "b")]
    [TestCase("akt:\"Dz.U. 2017 poz. 1566\"", "b")]
    [TestCase("tytuł:retencji", "a")]
    [TestCase("tytul:\"drzewa przy ulicach\"", "b")]
    [TestCase("tytul:tram*", "c")]
    [TestCase("retencja -tytul:retencja", "b")]
    public void Fields_restrict(string query, string expected) => Assert.That(Found(query), Is.EqualTo(expected));

    [Test]
    public void A_value_that_no_field_has_is_told_of()
    {
        var answer = Ask("retencja miasto:Atlantyda");

        Assert.That(answer.Total, Is.Zero);
        Assert.That(answer.Remarks[0].Kind, Is.EqualTo(QueryRemarkKind.UnknownValue));
        Assert.That(answer.Remarks[0].Words, Is.EqualTo(new[] { "miasto:Atlantyda" }));
    }

    [Test]
    public void What_an_operator_asks_for_is_never_left_out_silently()
    {
        var answer = Ask("retencja ORAZ krokodyl");

        Assert.That(answer.Total, Is.Zero);
        Assert.That(answer.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.Nowhere));
        Assert.That(answer.Remarks.Single().Words, Is.EqualTo(new[] { "krokodyl" }));
    }

    [Test]
    public void Words_beside_a_field_may_be_left_out_and_are_told_of()
    {
        var answer = Ask("retencja tramwaje rok:2021");

        Assert.That(answer.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(answer.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.NotAllWords));
    }

    [Test]
    public void A_question_may_have_a_field()
    {
        var answer = Ask("Jak buduje się małą retencję w parkach dla tramwajów? rok:2021..2022");

        Assert.That(answer.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(answer.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.Question));
    }

    [Test]
    public void What_matched_is_marked_and_what_is_excluded_is_not()
    {
        Assert.That(Snippet("ogólnego BLISKO/3 retencja -drzewa"), Is.EqualTo("Mała [retencja] wymaga planu [ogólnego]."));
        Assert.That(Snippet("woda -rower"), Does.Contain("[Woda] opadowa"));
        Assert.That(_engine.Highlight("plan -ogólny", "Plan ogólny").Shown(), Is.EqualTo("[Plan] ogólny"));
        Assert.That(Ask("tytul:retencja").Hits.Single().Title.Shown(), Is.EqualTo("[Retencja] w parkach"));
        Assert.That(Snippet("tytul:retencja"), Does.Not.Contain("["));
    }

    [Test]
    public void Exclusion_alone_gives_the_rest_newest_first() =>
        Assert.That(Ask("-drzewo").Ids(), Is.EqualTo(new[] { "c", "a", "stalowa-wola" }));

    [Test]
    public void Of_several_matches_the_better_comes_first() =>
        Assert.That(Ask("retencja LUB tramwaj").Ids(), Is.EqualTo(new[] { "c", "a", "b" }).Or.EqualTo(new[] { "a", "c", "b" }));

    [Test]
    public void Too_many_words_are_cut_and_said_to_be()
    {
        var answer = Ask(string.Join(" LUB ", Enumerable.Range(0, 60).Select(number => $"słowo{number}").Prepend("retencja")));

        Assert.That(answer.Total, Is.EqualTo(2));
        Assert.That(answer.Remarks.Select(remark => remark.Kind), Does.Contain(QueryRemarkKind.Shortened));
    }

    [TestCase("retencja")]
    [TestCase("retencja LUB woda")]
    [TestCase("-retencja ORAZ")]
    public void Ten_thousand_words_are_cut_and_said_to_be(string words)
    {
        var answer = Ask(string.Join(' ', Enumerable.Repeat(words, 10_000)));

        Assert.That(answer.Remarks.Select(remark => remark.Kind), Does.Contain(QueryRemarkKind.Shortened));
    }

    private SearchResponse Ask(string query) => _engine.Search(new SearchRequest { Query = query });

    private string Found(string query) => string.Join(", ", Ask(query).Ids().Order(StringComparer.Ordinal));

    private string Snippet(string query) => Ask(query).Hits[0].Snippets[0].Text.Shown();
}
