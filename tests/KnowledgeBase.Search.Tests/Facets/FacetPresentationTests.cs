using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Facets;

public sealed class FacetPresentationTests
{
    [Test]
    public void Gives_every_facet_in_the_order_of_the_table()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library());

        var response = engine.Search(new SearchRequest());

        Assert.That(response.Facets.Select(counts => counts.Facet), Is.EqualTo(FacetNames.All));
        Assert.That(response.Facets.SelectMany(counts => counts.Values), Is.Empty);
    }

    [Test]
    public void Orders_values_by_count_and_then_by_the_Polish_alphabet()
    {
        var institutions = Sample.Vocabulary(("a", "Łódź", null), ("b", "Lublin", null), ("c", "Mielec", null), ("d", "Nysa", null));
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            new VocabularySet { Institutions = institutions },
            Sample.Recommendation("r1", "Pierwsza") with { Addressees = ["a", "b", "c", "d"] },
            Sample.Recommendation("r2", "Druga") with { Addressees = ["c"] }));

        var labels = engine.Search(new SearchRequest()).Values(Facet.Addressee).Select(value => value.Label);

        Assert.That(labels, Is.EqualTo(new[] { "Mielec", "Lublin", "Łódź", "Nysa" }));
    }

    [Test]
    public void Shows_topics_in_the_order_of_their_hierarchy_with_depth()
    {
        var topics = Sample.Vocabulary(("z", "Zielone", null), ("c", "Cyfrowe", null), ("r", "Retencja", "z"), ("d", "Drzewa", "z"));
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            new VocabularySet { Topics = topics },
            Sample.Recommendation("r1", "Pierwsza") with { Topics = ["d"] },
            Sample.Recommendation("r2", "Druga") with { Topics = ["r", "c"] }));

        var values = engine.Search(new SearchRequest()).Values(Facet.Topic);

        Assert.That(
            values.Select(value => $"{value.Label} {value.Count} {value.Depth}"),
            Is.EqualTo(new[] { "Zielone 2 0", "Retencja 1 1", "Drzewa 1 1", "Cyfrowe 1 0" }));
    }

    [Test]
    public void Filters_by_a_broader_topic_with_its_narrower_ones()
    {
        var topics = Sample.Vocabulary(("z", "Zielone", null), ("r", "Retencja", "z"));
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            new VocabularySet { Topics = topics },
            Sample.Recommendation("r1", "Pierwsza") with { Topics = ["r"] },
            Sample.Recommendation("r2", "Druga")));

        Assert.That(engine.Search(Searching.By(Facet.Topic, "z")).Ids(), Is.EqualTo(new[] { "r1" }));
    }

    [Test]
    public void Shows_years_newest_first_and_an_edition_in_each_of_its_years()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Edition("pim2", "Druga edycja", 2021, 2023),
            Sample.Recommendation("r1", "Pierwsza") with { Date = Sample.Date("2021-04") }));

        var counts = engine.Search(new SearchRequest()).Counts(Facet.Year);

        Assert.That(counts, Is.EqualTo(new[] { "2023:1", "2022:1", "2021:2" }));
    }

    [Test]
    public void Shows_kinds_in_their_fixed_order()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Edition("pim2", "Druga edycja", 2021, 2023),
            Sample.Edition("pim3", "Trzecia edycja", 2024, 2026),
            Sample.Recommendation("r1", "Pierwsza")));

        var values = engine.Search(new SearchRequest()).Values(Facet.Kind);

        Assert.That(values.Select(value => value.Label), Is.EqualTo(new[] { "rekomendacje", "edycje" }));
    }

    [Test]
    public void Labels_values_with_the_names_of_entries()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("konin", "Konin", new Participation("pim2", "zielone", ParticipantRole.Leader, Confidence.High)),
            Sample.Network("zielone", "Miasto zielone", "pim2")));

        var response = engine.Search(new SearchRequest());

        Assert.That(response.Values(Facet.Network).Select(value => (value.Label, value.Count)), Is.EqualTo(new[] { ("Miasto zielone", 2) }));
        Assert.That(response.Values(Facet.Participant).Select(value => (value.Label, value.Count)), Is.EqualTo(new[] { ("Konin", 1) }));
        Assert.That(response.Values(Facet.Edition).Select(value => (value.Label, value.Count)), Is.EqualTo(new[] { ("pim2", 2) }));
    }

    [Test]
    public void Tells_sample_material_from_sourced()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza") with { IsExample = true },
            Sample.Recommendation("b", "Druga") with { IsExample = true },
            Sample.Recommendation("c", "Trzecia")));

        var values = engine.Search(new SearchRequest()).Values(Facet.Material);

        Assert.That(
            values.Select(value => (value.Id, value.Label, value.Count)),
            Is.EqualTo(new[] { ("przykladowy", "materiał przykładowy", 2), ("faktyczny", "materiał ze źródłem", 1) }));
    }

    [Test]
    public void An_unknown_value_gives_no_hits_but_is_shown_as_chosen()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Pierwsza") with { Status = "zgloszona" }));

        var response = engine.Search(Searching.By(Facet.Status, "nieznany"));

        Assert.That(response.Total, Is.Zero);
        Assert.That(
            response.Values(Facet.Status).Select(value => (value.Id, value.Count, value.IsChosen)),
            Is.EqualTo(new[] { ("zgloszona", 1, false), ("nieznany", 0, true) }));
    }

    [Test]
    public void Several_values_of_one_facet_widen_and_several_facets_narrow()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza") with { Status = "zgloszona", Edition = "pim1" },
            Sample.Recommendation("b", "Druga") with { Status = "wdrozona", Edition = "pim1" },
            Sample.Recommendation("c", "Trzecia") with { Status = "wdrozona", Edition = "pim2" }));
        var both = Searching.By(Facet.Status, "zgloszona", "wdrozona");
        var filters = new Dictionary<Facet, IReadOnlyList<string>>(both.Filters) { [Facet.Edition] = ["pim1"] };

        Assert.That(engine.Search(both).Total, Is.EqualTo(3));
        Assert.That(engine.Search(both with { Filters = filters }).Ids(), Is.EquivalentTo(new[] { "a", "b" }));
    }
}
