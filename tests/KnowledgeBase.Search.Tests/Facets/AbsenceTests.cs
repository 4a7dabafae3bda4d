using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Facets;

public sealed class AbsenceTests
{
    [Test]
    public void Having_no_value_can_be_chosen_alone_and_beside_a_value()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza") with { Status = "zgloszona" },
            Sample.Recommendation("b", "Druga") with { Status = "wdrozona" },
            Sample.Recommendation("c", "Trzecia")));

        Assert.That(engine.Search(Searching.By(Facet.Status, Absence.Value)).Ids(), Is.EqualTo(new[] { "c" }));
        Assert.That(engine.Search(Searching.By(Facet.Status, Absence.Value, "wdrozona")).Ids(), Is.EquivalentTo(new[] { "b", "c" }));
    }

    [Test]
    public void It_is_named_and_counted_when_chosen_and_not_listed_otherwise()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza") with { Status = "zgloszona" },
            Sample.Recommendation("c", "Trzecia")));

        var chosen = engine.Search(Searching.By(Facet.Status, Absence.Value)).Values(Facet.Status);

        Assert.That(
            chosen.Select(value => (value.Label, value.Count, value.IsChosen)),
            Is.EquivalentTo(new[] { ("zgloszona", 1, false), ("bez statusu", 1, true) }));
        Assert.That(engine.Search(new SearchRequest()).Counts(Facet.Status), Is.EqualTo(new[] { "zgloszona:1" }));
    }
}
