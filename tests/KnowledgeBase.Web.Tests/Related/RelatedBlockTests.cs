using System.Text.RegularExpressions;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Related;

namespace KnowledgeBase.Web.Tests.Related;

public sealed partial class RelatedBlockTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/rekomendacje/przyklad-rek-zie-01")]
    [TestCase("/rekomendacje/przyklad-rek-zie-05")]
    [TestCase("/mid/przyklad-mid-ppp-06")]
    public async Task The_block_names_up_to_six_entries_with_reasons_and_none_that_the_page_names_already(string address)
    {
        var page = await _site.ReadAsync(address);
        var start = page.IndexOf("id=\"zobacz-tez\"", StringComparison.Ordinal);
        var block = page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];

        var related = EntryLink().Matches(block).Select(match => match.Groups[1].Value).ToList();

        Assert.That(related, Has.Count.InRange(1, 6));
        Assert.That(related.Where(link => page[..start].Contains($"href=\"{link}\"", StringComparison.Ordinal)), Is.Empty);
        Assert.That(block.Split("class=\"reasons\"").Length - 1, Is.EqualTo(related.Count));
    }

    [Test]
    public async Task An_initiative_is_said_to_answer_a_recommendation() =>
        Assert.That(await _site.ReadAsync("/rekomendacje/przyklad-rek-cyf-01"), Does.Contain("MID, które odpowiadają na tę rekomendację"));

    [Test]
    public void Reasons_are_told_in_words()
    {
        var lists = new VocabularySet
        {
            Acts = new Vocabulary([new Term { Id = "a", Name = "Ustawa A" }, new Term { Id = "b", Name = "Ustawa B" }]),
            Topics = new Vocabulary([new Term { Id = "t", Name = "Retencja" }]),
            Institutions = new Vocabulary([new Term { Id = "i", Name = "Minister Wody", Abbreviation = "MW" }]),
        };

        Assert.Multiple(() =>
        {
            Assert.That(ReasonSentences.Of(new SharedActs(["a", "b"]), lists).ToString(), Is.EqualTo("łączy: Ustawa A i 1 inny"));
            Assert.That(ReasonSentences.Of(new SharedSubject(["t"], ["i"]), lists).ToString(), Is.EqualTo("ten sam temat i adresat: Retencja – MW"));
            Assert.That(ReasonSentences.Of(new SharedWords(["woda", "dach"]), lists).ToString(), Is.EqualTo("wspólne słowa: woda, dach"));
        });
    }

    [GeneratedRegex("<li>\\s*<a href=\"(/[^\"]+)\">")]
    private static partial Regex EntryLink();
}
