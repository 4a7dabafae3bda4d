using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Tests.Searching;

public sealed class PaginationPresenterTests
{
    [TestCase(1, 20, "1")]
    [TestCase(1, 100, "1 2 3 … 5")]
    [TestCase(5, 200, "1 … 3 4 5 6 7 … 10")]
    [TestCase(10, 200, "1 … 8 9 10")]
    public void The_links_are_the_ends_and_the_neighbourhood(int page, int total, string expected)
    {
        var pagination = new PaginationPresenter(SearchState.Empty, Answer(page, total));

        Assert.That(string.Join(' ', pagination.Links.Select(link => link.Number is { } number ? $"{number}" : "…")), Is.EqualTo(expected));
    }

    [Test]
    public void The_first_page_has_no_previous_and_the_last_no_next()
    {
        Assert.That(new PaginationPresenter(SearchState.Empty, Answer(1, 100)).Previous, Is.Null);
        Assert.That(new PaginationPresenter(SearchState.Empty, Answer(5, 100)).Next, Is.Null);
    }

    private static SearchResponse Answer(int page, int total) => new()
    {
        Total = total,
        Page = page,
        PageSize = 20,
        Hits = [],
        Facets = [],
        Remarks = [],
        Library = new Library([], new VocabularySet(), [], "empty"),
    };
}
