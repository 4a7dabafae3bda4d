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

        Assert.That(string.Join(' ', pagination.Links.Select(link => link is null ? "…" : $"{link.Number}")), Is.EqualTo(expected));
    }

    [Test]
    public void The_first_page_has_no_previous_and_the_last_no_next()
    {
        Assert.That(new PaginationPresenter(SearchState.Empty, Answer(1, 100)).Previous, Is.Null);
        Assert.That(new PaginationPresenter(SearchState.Empty, Answer(5, 100)).Next, Is.Null);
    }

    [Test]
    public void The_row_has_the_neighbours_at_its_ends_and_says_which_page_is_shown()
    {
        var row = new PaginationPresenter(2, 60, 20, page => $"/{page}").Row.ToList();

        Assert.That(row.Select(page => (page!.Address, page.Rel, page.IsCurrent)), Is.EqualTo(new (string?, string?, bool)[]
        {
            ("/1", "prev", false), ("/1", null, false), ("/2", null, true), ("/3", null, false), ("/3", "next", false),
        }));
    }

    [Test]
    public void Where_a_form_turns_the_pages_they_have_no_addresses() =>
        Assert.That(new PaginationPresenter(2, 60, 20, addressOf: null).Row.Select(page => page!.Address), Is.All.Null);

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
