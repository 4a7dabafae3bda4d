using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class FoundIndexTests
{
    [Test]
    public void An_index_is_searched_before_its_content_is_read()
    {
        using var index = new TemporaryIndex();
        using (SearchEngine.Open(index.Folder, Sample.Library([Sample.Recommendation("park", "Park nad rzeką")])))
        {
            // Only made.
        }

        using var found = SearchEngine.TryOpenForWarmUp(index.Folder);

        Assert.That(found!.Search(new SearchRequest { Query = "rzeka" }).Hits.Select(hit => hit.Id), Is.EqualTo(new[] { "park" }));
    }

    [Test]
    public void Entries_that_are_gone_are_not_found()
    {
        using var index = new TemporaryIndex();
        using (var engine = SearchEngine.Open(index.Folder, Sample.Library([Sample.Recommendation("park", "Park"), Sample.Recommendation("most", "Most")])))
            _ = engine.Update(Sample.Library([Sample.Recommendation("most", "Most")]));

        using var found = SearchEngine.TryOpenForWarmUp(index.Folder);

        Assert.That(found!.Search(new SearchRequest { Query = "" }).Hits.Select(hit => hit.Id), Is.EqualTo(new[] { "most" }));
    }

    [Test]
    public void Without_an_index_there_is_nothing_to_open()
    {
        using var index = new TemporaryIndex();

        Assert.That(SearchEngine.TryOpenForWarmUp(index.Folder), Is.Null);
        Assert.That(SearchEngine.TryOpenForWarmUp(Path.Combine(index.Folder, "missing")), Is.Null);
    }

    [Test]
    public void A_damaged_index_is_not_opened()
    {
        using var index = new TemporaryIndex();
        using (SearchEngine.Open(index.Folder, Sample.Library([Sample.Recommendation("park", "Park")])))
        {
            // Only made.
        }

        foreach (var file in index.Files)
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);

        Assert.That(SearchEngine.TryOpenForWarmUp(index.Folder), Is.Null);
    }
}
