using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests;

public sealed partial class SearchPageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("finansowanie zieleni w miastach")]
    [TestCase("zielen")]
    [TestCase("Dz.U. 2023 poz. 1688")]
    [TestCase("")]
    public async Task The_page_shows_the_hits_of_the_engine_in_their_order(string query)
    {
        using var engine = SearchEngine.OpenInMemory(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));
        var expected = engine.Search(new SearchRequest { Query = query }).Hits.Select(hit => hit.Id);

        var page = await _site.ReadAsync($"/szukaj?q={Uri.EscapeDataString(query)}");

        Assert.That(HitLink().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(expected));
    }

    [Test]
    public async Task Words_are_marked_in_their_other_forms()
    {
        var page = await _site.ReadAsync("/szukaj?q=finansowanie+zieleni+w+miastach");

        Assert.That(page, Does.Contain("<mark>miast</mark>").And.Contain("<mark>finansowania</mark>").And.Contain("<mark>zieleni</mark>"));
    }

    [Test]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        var page = await _site.ReadAsync("/szukaj?q=retencja&temat=nie-ma-takiego");

        Assert.That(page, Does.Contain("Brak wpisów").And.Contain("bez filtra Temat"));
    }

    [Test]
    public async Task A_new_query_keeps_the_filters_and_drops_the_page()
    {
        var page = await _site.ReadAsync("/szukaj?q=miasto&rodzaj=mid&strona=2");

        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"rodzaj\" value=\"mid\""));
        Assert.That(page, Does.Not.Contain("<input type=\"hidden\" name=\"strona\""));
    }

    [Test]
    public async Task The_help_page_lists_every_operator_with_its_example()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/jak-szukac"));

        Assert.Multiple(() =>
        {
            foreach (var construct in Operators.All)
                Assert.That(page, Does.Contain($"<code>{construct.Code}</code> {construct.Name}").And.Contain($">{construct.Example}</a>"));
        });
    }

    [Test]
    public async Task What_of_a_query_was_not_understood_is_said()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=" + Uri.EscapeDataString("autor:Kowalski retencja")));

        Assert.That(page, Does.Contain("Nie ma takiego pola: „autor”."));
    }

    [Test]
    public async Task Markup_in_a_query_is_text()
    {
        var page = await _site.ReadAsync("/szukaj?q=" + Uri.EscapeDataString("<script>alert(1)</script>"));

        Assert.That(page, Does.Not.Contain("<script>"));
        Assert.That(WebUtility.HtmlDecode(page), Does.Contain("<script>alert(1)</script>"));
    }

    [GeneratedRegex("<h2><a href=\"/[a-z-]+/([a-z0-9-]+)[?\"]")]
    private static partial Regex HitLink();
}
