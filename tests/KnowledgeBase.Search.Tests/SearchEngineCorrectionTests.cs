using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEngineCorrectionTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(Sample.Library(
        Sample.Recommendation("a", "Retencja wody", "Zbiorniki retencyjne w Domniemicach."),
        Sample.Recommendation("b", "Mobilność", "Rowery i tramwaje.")));

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [TestCase("retnecja")]
    [TestCase("retencjami wodyy")]
    [TestCase("zbiornikk")]
    [TestCase("Domniemicahc")]
    public void Finds_what_was_meant_by_a_mistyped_word_and_says_so(string query)
    {
        var response = _engine.Search(new SearchRequest { Query = query });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "a" }));
        Assert.That(response.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.Corrected));
    }

    [Test]
    public void Marks_the_word_that_was_found()
    {
        var hit = _engine.Search(new SearchRequest { Query = "retnecja" }).Hits.Single();

        Assert.That(hit.Title.Shown(), Is.EqualTo("[Retencja] wody"));
    }

    [TestCase("retencja")]
    [TestCase("tramwaj")]
    [TestCase("krokodyl")]
    public void Corrects_neither_what_is_found_nor_what_resembles_nothing(string query) =>
        Assert.That(_engine.Search(new SearchRequest { Query = query }).Remarks.Select(remark => remark.Kind), Has.No.Member(QueryRemarkKind.Corrected));

    [Test]
    public void A_question_is_answered_by_part_of_its_words()
    {
        var response = _engine.Search(new SearchRequest { Query = "Jakie zbiorniki retencyjne buduje się dla tramwajów?" });

        Assert.That(response.Ids(), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(response.Remarks.Single().Kind, Is.EqualTo(QueryRemarkKind.Question));
    }
}
