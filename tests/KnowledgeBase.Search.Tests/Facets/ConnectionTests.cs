using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Facets;

public sealed class ConnectionTests
{
    private static readonly Withdrawal Withdrawn = new(Sample.Date("2024"), "powód", null);

    [Test]
    public void A_link_in_either_direction_connects_both()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("r1", "Pierwsza") with { Links = ["m1"] },
            Sample.Recommendation("r2", "Druga"),
            Sample.Recommendation("r3", "Trzecia") with { Links = ["r1"] },
            Sample.Initiative("m1", "Inicjatywa"),
            Sample.Initiative("m2", "Inicjatywa") with { Links = ["r2"] },
            Sample.Initiative("m3", "Inicjatywa") with { Links = ["m1"] }));

        Assert.That(Found(engine, Connection.RecommendationWithInitiative), Is.EquivalentTo(new[] { "r1", "r2" }));
        Assert.That(Found(engine, Connection.RecommendationAlone), Is.EquivalentTo(new[] { "r3" }));
        Assert.That(Found(engine, Connection.InitiativeWithRecommendation), Is.EquivalentTo(new[] { "m1", "m2" }));
        Assert.That(Found(engine, Connection.InitiativeAlone), Is.EquivalentTo(new[] { "m3" }));
    }

    [Test]
    public void What_was_withdrawn_neither_waits_nor_answers()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("r1", "Pierwsza") with { Links = ["m1"] },
            Sample.Recommendation("r2", "Druga") with { Withdrawal = Withdrawn },
            Sample.Initiative("m1", "Inicjatywa") with { Withdrawal = Withdrawn }));

        Assert.That(engine.Search(new SearchRequest()).Counts(Facet.Connection), Is.EqualTo(new[] { "rekomendacja-bez-mid:1" }));
    }

    [Test]
    public void Another_entry_s_link_is_noticed_when_an_index_is_brought_up_to_date()
    {
        using var index = new TemporaryIndex();
        var recommendation = Sample.Recommendation("r1", "Pierwsza");
        using var engine = SearchEngine.Open(index.Folder, Sample.Library(recommendation, Sample.Initiative("m1", "Inicjatywa")));

        _ = engine.Update(Sample.Library(recommendation, Sample.Initiative("m1", "Inicjatywa zmieniona") with { Links = ["r1"] }));

        Assert.That(Found(engine, Connection.RecommendationWithInitiative), Is.EqualTo(new[] { "r1" }));
    }

    private static IReadOnlyList<string> Found(SearchEngine engine, string value) => engine.Search(Searching.By(Facet.Connection, value)).Ids();
}
