using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests;

public sealed class SmallLibrarySearchTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(SmallLibrary.Shared);

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [Test]
    public void Finds_every_entry_by_its_identifier()
    {
        foreach (var entry in SmallLibrary.Shared.Entries)
            Assert.That(_engine.Ids(entry.Id), Does.Contain(entry.Id));
    }

    [Test]
    public void Finds_every_entry_by_its_title_first()
    {
        foreach (var entry in SmallLibrary.Shared.Entries)
            Assert.That(_engine.Ids(entry.Title)[0], Is.EqualTo(entry.Id), entry.Title);
    }

    [Test]
    public void Finds_every_sentence_of_every_passage_and_shows_it()
    {
        foreach (var (entry, passage) in SmallLibrary.Shared.Entries.SelectMany(entry => entry.Body.Passages.Select(passage => (entry, passage))))
        {
            var hits = _engine.Search(new SearchRequest { Query = passage.Text, PageSize = SearchRequest.MaxPageSize }).Hits;

            var hit = hits.SingleOrDefault(hit => hit.Id == entry.Id);
            Assert.That(hit?.Snippets.Select(snippet => snippet.Anchor), Does.Contain(passage.Anchor), passage.Text);
        }
    }

    [Test]
    public void Every_facet_value_shown_finds_as_many_entries_as_it_says()
    {
        foreach (var counts in _engine.Search(new SearchRequest()).Facets)
        {
            foreach (var value in counts.Values)
            {
                Assert.That(_engine.Search(Searching.By(counts.Facet, value.Id)).Total, Is.EqualTo(value.Count), value.Label);
                Assert.That(value.Label, Is.Not.Empty);
            }
        }
    }

    [Test]
    public void Reading_the_folder_again_changes_nothing()
    {
        using var index = new TemporaryIndex();
        using var small = new SmallLibrary();
        SearchEngine.Open(index.Folder, small.Read()).Dispose();

        using var engine = SearchEngine.Open(index.Folder, small.Read());

        Assert.That(engine.Report.Action, Is.EqualTo(IndexAction.Opened));
    }
}
