using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Synonyms;

public sealed class SynonymSearchTests
{
    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(Sample.Library(
        Sample.Recommendation("skrot", "Pierwszy", "Budżety JST rosną z roku na rok."),
        Sample.Recommendation("razem", "Drugi", "Każda jednostka samorządu terytorialnego ma budżet."),
        Sample.Recommendation("osobno", "Trzeci", "Jednostka bada, czego terytorialnego chce od samorządu budżet."),
        Sample.Recommendation("zamowienie", "Czwarty", "Ogłoszono zamówienia publiczne."),
        Sample.Recommendation("przetarg", "Piąty", "Ogłoszono przetargi."),
        Sample.Recommendation("mapa", "Szósty", "Mapy zagrożeń."),
        Sample.Recommendation("inicjatywa", "Siódmy", "Miejskie Inicjatywy Działania."),
        Sample.Recommendation("deszczowka", "Ósmy", "Zbieranie deszczówki.")).With(
            Sample.Abbreviation("JST", "jednostka samorządu terytorialnego"),
            Sample.OneWay("przetarg", "zamówienie publiczne"),
            Sample.Equivalent("MAP", "Miejska Inicjatywa Działania"),
            Sample.Equivalent("wody opadowe", "deszczówka", "woda deszczowa"),
            Sample.OneWay("deszczówka", "mapa")));

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [TestCase("JST", new[] { "skrot", "razem" })]
    [TestCase("jst", new[] { "skrot", "razem" })]
    [TestCase("JST-om", new[] { "skrot", "razem" })]
    [TestCase("jednostek samorządu terytorialnego", new[] { "razem", "osobno", "skrot" })]
    [TestCase("jednostki samorzadu terytorialnego", new[] { "razem", "osobno", "skrot" })]
    [TestCase("budżet JST", new[] { "skrot", "razem" })]
    [TestCase("przetargów", new[] { "przetarg", "zamowienie" })]
    [TestCase("zamówieniami publicznymi", new[] { "zamowienie" })]
    [TestCase("zamówienie", new[] { "zamowienie" })]
    [TestCase("wodami opadowymi", new[] { "deszczowka" })]
    [TestCase("wód deszczowych", new[] { "deszczowka" })]
    public void A_rule_is_followed_in_any_form(string query, string[] found) => Assert.That(Engine.Ids(query), Is.EquivalentTo(found));

    [Test]
    public void The_words_themselves_stand_above_what_a_rule_leads_to()
    {
        Assert.That(Engine.Ids("JST")[0], Is.EqualTo("skrot"));
        Assert.That(Engine.Ids("przetarg")[0], Is.EqualTo("przetarg"));
        Assert.That(Engine.Ids("jednostka samorządu terytorialnego")[0], Is.EqualTo("razem"));
    }

    [Test]
    public void Words_apart_from_one_another_do_not_set_off_a_rule() =>
        Assert.That(Engine.Search(new SearchRequest { Query = "samorządu jednostka terytorialnego" }).Expansions, Is.Empty);

    [Test]
    public void What_is_quoted_or_only_begun_is_not_expanded()
    {
        Assert.That(Engine.Search(new SearchRequest { Query = "\"JST\"" }).Expansions, Is.Empty);
        Assert.That(Engine.Search(new SearchRequest { Query = "przetar*" }).Expansions, Is.Empty);
    }

    [Test]
    public void A_form_of_a_word_is_no_abbreviation()
    {
        Assert.That(Engine.Ids("map"), Is.EqualTo(new[] { "mapa" }));
        Assert.That(Engine.Ids("MAP"), Is.EquivalentTo(new[] { "mapa", "inicjatywa" }));
    }

    [Test]
    public void One_rule_does_not_set_off_another() => Assert.That(Engine.Ids("wody opadowe"), Does.Not.Contain("mapa"));

    [Test]
    public void An_answer_tells_what_was_added_and_how_many_hits_hold_it()
    {
        var expansion = Engine.Search(new SearchRequest { Query = "budżet JST" }).Expansions.Single();

        Assert.That(expansion, Is.EqualTo(new Expansion
        {
            Id = "jednostka-samorzadu-terytorialnego",
            Kind = SynonymKind.Abbreviation,
            Words = "JST",
            Addition = "jednostka samorządu terytorialnego",
            IsOff = false,
            Hits = 1,
        }));
    }

    [Test]
    public void Each_addition_can_be_switched_off()
    {
        var response = Engine.Search(new SearchRequest { Query = "JST", WithoutSynonyms = ["jednostka-samorzadu-terytorialnego"] });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "skrot" }));
        Assert.That(response.Expansions.Single(), Has.Property(nameof(Expansion.IsOff)).True.And.Property(nameof(Expansion.Hits)).Zero);
    }

    [Test]
    public void The_synonym_is_marked_where_it_stands()
    {
        var hit = Engine.Search(new SearchRequest { Query = "JST" }).Hits.Single(hit => hit.Id == "razem");

        Assert.That(hit.Snippets.Single().Text.Shown(), Is.EqualTo("Każda [jednostka samorządu terytorialnego] ma budżet."));
    }

    [Test]
    public void A_word_that_a_rule_knows_is_no_typing_error()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwszy", "Kwartal trwa."), Sample.Recommendation("b", "Drugi", "Plan ogólny.")).With(Sample.OneWay("kwartyl", "plan ogólny")));

        var response = engine.Search(new SearchRequest { Query = "kwartyl" });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "b" }));
        Assert.That(response.Remarks, Is.Empty);
    }

    [Test]
    public void A_question_is_answered_by_a_synonym_too() =>
        Assert.That(Engine.Ids("Jak ogłosić przetarg?"), Does.Contain("zamowienie"));
}
