using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEngineRelaxingTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(Sample.Library(
        Sample.Recommendation("a", "Zieleń i woda"),
        Sample.Recommendation("b", "Zieleń"),
        Sample.Recommendation("c", "Mobilność")));

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [Test]
    public void Needs_all_words_when_some_entry_holds_them()
    {
        var response = _engine.Search(new SearchRequest { Query = "zieleń woda" });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(response.Remarks, Is.Empty);
    }

    [Test]
    public void Shows_the_entries_with_the_most_words_and_says_so()
    {
        var response = _engine.Search(new SearchRequest { Query = "zieleń woda mobilność" });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(response.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.NotAllWords));
        Assert.That(response.Remarks.Single().Words, Is.Empty);
    }

    [Test]
    public void Names_the_words_that_stand_nowhere()
    {
        var response = _engine.Search(new SearchRequest { Query = "Zieleń Krasnystaw" });

        Assert.That(response.Ids(), Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(response.Remarks.Single().Words, Is.EqualTo(new[] { "Krasnystaw" }));
    }

    [Test]
    public void Has_no_hits_when_no_word_is_found()
    {
        var response = _engine.Search(new SearchRequest { Query = "Krasnystaw" });

        Assert.That(response.Total, Is.Zero);
        Assert.That(response.Page, Is.EqualTo(1));
        Assert.That(response.Remarks.Single().Words, Is.EqualTo(new[] { "Krasnystaw" }));
    }

    [Test]
    public void A_filter_does_not_change_which_words_are_needed()
    {
        var request = Searching.By(Facet.Kind, "mid") with { Query = "zieleń woda" };

        var response = _engine.Search(request);

        Assert.That(response.Total, Is.Zero);
        Assert.That(response.Remarks, Is.Empty);
        Assert.That(response.Counts(Facet.Kind), Is.EqualTo(new[] { "rekomendacja:1", "mid:0" }));
    }

    [Test]
    public void Shortens_a_query_of_too_many_words()
    {
        var query = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"słowo{number}"));

        var remark = _engine.Search(new SearchRequest { Query = query }).Remarks
            .Single(remark => remark.Kind == QueryRemarkKind.Shortened);

        Assert.That(remark.Words, Is.EqualTo(Enumerable.Range(33, 8).Select(number => $"słowo{number}")));
    }

    [Test]
    public void Shortens_a_pasted_page_between_words()
    {
        var query = string.Concat(Enumerable.Repeat("zieleń ", SearchRequest.MaxQueryLength / 7)) + "zieleń woda";

        var response = _engine.Search(new SearchRequest { Query = query });

        Assert.That(response.Ids(), Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(response.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.Shortened));
        Assert.That(response.Remarks.Single().Words, Does.Contain("woda"));
    }
}
