using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Pins;

public sealed class PinnedAnswerTests
{
    private static readonly SearchEngine Plain = SearchEngine.OpenInMemory(Sample.Library(Entries()));

    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(Sample.Library(Entries()).With(new EditorialRules
    {
        Pinned = [new PinnedRule(["sieci tematyczne", "woda"], ["c", "a"], "Zacznij tu.", 1), new PinnedRule(["czym jest zieleń"], ["b"], null, 4)],
    }));

    [OneTimeTearDown]
    public void Close()
    {
        Engine.Dispose();
        Plain.Dispose();
    }

    [TestCase("sieci tematyczne")]
    [TestCase("tematycznych sieci")]
    [TestCase("siec tematyczna")]
    [TestCase("sieci i tematyczne")]
    [TestCase("WODY")]
    public void A_query_with_these_words_gets_the_entries_in_their_order(string query)
    {
        var pinned = Engine.Search(new SearchRequest { Query = query }).Pinned!;

        Assert.That(pinned.Entries.Select(hit => hit.Id), Is.EqualTo(new[] { "c", "a" }));
        Assert.That(pinned.Entries[0].Snippets.Single().Text.ToString(), Is.EqualTo("Streszczenie."));
        Assert.That(pinned.Note, Is.EqualTo("Zacznij tu."));
    }

    [TestCase("zieleń", true)]
    [TestCase("co to jest zieleń?", true)]
    [TestCase("zielony", false)]
    [TestCase("sieci", false)]
    [TestCase("sieci tematyczne woda", false)]
    [TestCase("\"zieleń\"", false)]
    [TestCase("", false)]
    public void Other_words_get_none(string query, bool isPinned) =>
        Assert.That(Engine.Search(new SearchRequest { Query = query }).Pinned is not null, Is.EqualTo(isPinned));

    [TestCase("woda")]
    [TestCase("sieci tematyczne")]
    public void The_hits_stay_as_they_are(string query)
    {
        var hits = Engine.Search(new SearchRequest { Query = query }).Hits.Select(hit => (hit.Id, hit.Score));

        Assert.That(hits, Is.EqualTo(Plain.Search(new SearchRequest { Query = query }).Hits.Select(hit => (hit.Id, hit.Score))));
    }

    [Test]
    public void What_is_recommended_says_which_of_the_words_it_holds_if_any()
    {
        var pinned = Engine.Search(new SearchRequest { Query = "wody", WithExplanations = true }).Pinned!;

        Assert.That(pinned.Entries.Select(hit => hit.Explanation?.Words.Single().Best.Text), Is.EqualTo(new[] { null, "Woda" }));
        Assert.That(Engine.Search(new SearchRequest { Query = "wody" }).Pinned!.Entries.Select(hit => hit.Explanation), Has.All.Null);
    }

    [Test]
    public void Further_pages_and_filters_show_none()
    {
        var filtered = Searching.By(Facet.Kind, "uczestnik") with { Query = "woda" };

        Assert.That(Engine.Search(filtered).Pinned, Is.Null);
        Assert.That(Engine.Search(new SearchRequest { Query = "woda", Page = 2, PageSize = 1 }).Pinned, Is.Null);
    }

    private static Content.Entries.Entry[] Entries() =>
        [Sample.Participant("a", "Woda"), Sample.Participant("b", "Woda i zieleń"), Sample.Participant("c", "Sieć tematyczna")];
}
