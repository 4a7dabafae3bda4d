using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEnginePagingTests
{
    [Property(MaxTest = 100)]
    public void Pages_neither_overlap_nor_skip(int seed, byte size)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.Request() with { PageSize = 1 + size % 7 };
        var whole = engine.Search(request with { PageSize = SearchRequest.MaxPageSize });

        var pages = Enumerable.Range(1, whole.Total / request.PageSize + 1)
            .Select(page => engine.Search(request with { Page = page }))
            .Where((response, index) => response.Page == index + 1);

        Assert.That(pages.SelectMany(page => page.Ids()), Is.EqualTo(whole.Ids()));
        Assert.That(whole.Ids(), Has.Count.EqualTo(whole.Total));
    }

    [Property(MaxTest = 25)]
    public void The_same_request_gives_the_same_pages_after_edits_and_after_a_rebuild(int seed, int other, byte size)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var folder = new TemporaryIndex();
        var requests = Enumerable.Range(0, 8).Select(_ => random.Request() with { PageSize = 1 + size % 7 }).ToList();

        // There and back, so that documents lie otherwise than in an index made at once.
        List<string> first, edited, rebuilt;
        using (var engine = SearchEngine.Open(folder.Folder, library))
        {
            first = Pages(engine, requests);
            _ = engine.Update(new RandomLibrary(other).Create());
            _ = engine.Update(library);
            edited = Pages(engine, requests);
        }

        using (var engine = SearchEngine.Rebuild(folder.Folder, library))
            rebuilt = Pages(engine, requests);

        Assert.That(edited, Is.EqualTo(first));
        Assert.That(rebuilt, Is.EqualTo(first));
    }

    private static List<string> Pages(SearchEngine engine, IEnumerable<SearchRequest> requests) =>
        [.. requests.SelectMany(request => Enumerable.Range(1, 4).Select(page => engine.Search(request with { Page = page })))
            .Select(response => $"{response.Page} of {response.Total}: {string.Join(' ', response.Ids())}")];

    [TestCase(0, 1)]
    [TestCase(-5, 1)]
    [TestCase(2, 2)]
    [TestCase(3, 2)]
    [TestCase(int.MaxValue, 2)]
    public void Brings_the_page_into_range(int asked, int given)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza"), Sample.Recommendation("b", "Druga"), Sample.Recommendation("c", "Trzecia")));

        var response = engine.Search(new SearchRequest { Page = asked, PageSize = 2 });

        Assert.That(response.Page, Is.EqualTo(given));
        Assert.That(response.Hits, Has.Count.EqualTo(given == 1 ? 2 : 1));
    }

    [TestCase(-1, 1)]
    [TestCase(0, 1)]
    [TestCase(1000, SearchRequest.MaxPageSize)]
    public void Brings_the_page_size_into_range(int asked, int given)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Pierwsza")));

        Assert.That(engine.Search(new SearchRequest { PageSize = asked }).PageSize, Is.EqualTo(given));
    }

    [Test]
    public void A_whole_list_without_snippets_is_one_page()
    {
        var entries = Enumerable.Range(0, SearchRequest.MaxPageSize + 5).Select(number => Sample.Recommendation($"w{number:000}", "Woda"));
        using var engine = SearchEngine.OpenInMemory(Sample.Library([.. entries]));

        var response = engine.Search(new SearchRequest { Query = "wody", PageSize = int.MaxValue, WithSnippets = false });

        Assert.That(response.PageSize, Is.EqualTo(SearchRequest.MaxListSize));
        Assert.That(response.Hits, Has.Count.EqualTo(response.Total).And.Count.EqualTo(SearchRequest.MaxPageSize + 5));
    }

    [TestCase(SearchSort.Newest, "c b d a")]
    [TestCase(SearchSort.Oldest, "d b c a")]
    [TestCase(SearchSort.Title, "b c a d")]
    public void Sorts_as_asked(SearchSort sort, string expected)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Łąka"),
            Sample.Recommendation("b", "Ćma") with { Date = Sample.Date("2022") },
            Sample.Recommendation("c", "Lampa") with { Date = Sample.Date("2022-03-01") },
            Sample.Edition("d", "Mapa", 2017, 2019)));

        var ids = engine.Search(new SearchRequest { Sort = sort }).Ids();

        Assert.That(string.Join(' ', ids), Is.EqualTo(expected));
    }
}
