using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.FacetLists;

public sealed class FacetListTests
{
    private static readonly VocabularySet Vocabularies = new()
    {
        Institutions = Sample.Vocabulary(
            ("mkis", "Ministerstwo Klimatu i Środowiska", null), ("gus", "Główny Urząd Statystyczny", null), ("lodz", "Urząd Miasta Łodzi", null), ("lublin", "Urząd Miasta Lublin", null)),
        Topics = Sample.Vocabulary(("z", "Zielone miasto", null), ("r", "Mała retencja", "z"), ("d", "Drzewa", "z"), ("c", "Cyfrowe miasto", null)),
    };

    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void OpenEngine() => _engine = SearchEngine.OpenInMemory(Sample.Library(
        Vocabularies,
        Sample.Recommendation("r1", "Pierwsza") with { Addressees = ["mkis", "gus", "lodz", "lublin"], Topics = ["d"], IsExample = true },
        Sample.Recommendation("r2", "Druga") with { Addressees = ["gus", "lodz"], Topics = ["r", "c"], Date = Sample.Date("2022-05") },
        Sample.Recommendation("r3", "Trzecia") with { Topics = ["r"], Date = Sample.Date("2023") }));

    [OneTimeTearDown]
    public void CloseEngine() => _engine.Dispose();

    [Test]
    public void By_count_equal_values_go_by_the_alphabet_and_having_none_comes_last() =>
        Assert.That(Listed(new() { Facet = Facet.Addressee }), Is.EqualTo(new[] { "Główny Urząd Statystyczny 2", "Urząd Miasta Łodzi 2", "Ministerstwo Klimatu i Środowiska 1", "Urząd Miasta Lublin 1", "bez adresata 1" }));

    [Test]
    public void By_the_Polish_alphabet_ł_comes_after_l() =>
        Assert.That(
            Listed(new() { Facet = Facet.Addressee, Order = FacetListOrder.Alphabet, Words = "urząd miasta" }),
            Is.EqualTo(new[] { "Urząd Miasta Lublin 1", "Urząd Miasta Łodzi 2" }));

    [TestCase(FacetListOrder.Alphabet, "Cyfrowe miasto, Zielone miasto, Drzewa, Mała retencja")]
    [TestCase(FacetListOrder.Count, "Zielone miasto, Mała retencja, Drzewa, Cyfrowe miasto")]
    public void A_hierarchy_stays_one_in_any_order(FacetListOrder order, string expected)
    {
        var values = _engine.List(new() { Facet = Facet.Topic, Order = order }).Values;

        Assert.That(string.Join(", ", values.Select(value => value.Label)), Is.EqualTo(expected));
    }

    [TestCase("retencji", "Zielone miasto-, Mała retencja+")]
    [TestCase("RETEN", "Zielone miasto-, Mała retencja+")]
    [TestCase("miast", "Zielone miasto+, Cyfrowe miasto+")]
    [TestCase("miasto małe", "")]
    [TestCase("malej retencji", "Zielone miasto-, Mała retencja+")]
    [TestCase("dr", "Zielone miasto-, Drzewa+")]
    [TestCase("asto", "Zielone miasto+, Cyfrowe miasto+")]
    [TestCase("to", "")]
    public void Words_are_found_in_any_form_and_as_parts(string words, string expected)
    {
        var values = _engine.List(new() { Facet = Facet.Topic, Words = words }).Values;

        Assert.That(string.Join(", ", values.Select(value => value.Label + (value.IsMatch ? "+" : "-"))), Is.EqualTo(expected));
    }

    [TestCase("w Łodzi")]
    [TestCase("lodz")]
    [TestCase("Łódź")]
    public void A_town_is_found_however_it_is_written(string words) =>
        Assert.That(Listed(new() { Facet = Facet.Addressee, Words = words }), Is.EqualTo(new[] { "Urząd Miasta Łodzi 2" }));

    [Test]
    public void Years_are_listed_under_a_range_of_dates_and_the_range_is_counted_among_them()
    {
        var list = _engine.List(new() { Facet = Facet.Year, Search = Searching.By(Facet.Year, "2022-01..2022-06"), Order = FacetListOrder.Alphabet });

        Assert.That(
            list.Values.Select(value => (value.Label, value.Count, value.IsChosen)),
            Is.EquivalentTo(new[] { ("2022", 1, false), ("2023", 1, false), ("01.2022–06.2022", 1, true), ("bez daty", 1, false) }));
        Assert.That((list.Total, list.Examples), Is.EqualTo((3, 1)));
    }

    [Test]
    public void Only_the_other_facets_filters_restrict()
    {
        var search = Searching.By(Facet.Topic, "d") with { Query = "" };

        Assert.That(Listed(new() { Facet = Facet.Topic, Search = search }), Has.Count.EqualTo(4));
        Assert.That(Listed(new() { Facet = Facet.Addressee, Search = search }), Has.Some.EqualTo("Główny Urząd Statystyczny 1"));
    }

    private IReadOnlyList<string> Listed(FacetListRequest request) => [.. _engine.List(request).Values.Select(value => $"{value.Label} {value.Count}")];
}
