using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Explanations;

/// <summary>From a result to the page of its entry, with the words still marked.</summary>
public sealed partial class MarkedEntryTests
{
    private const string Entry = "/rekomendacje/przyklad-rek-zie-03";

    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("finansowanie zieleni w miastach")]
    [TestCase("jak finansowac zielen?")]
    [TestCase("przykład")]
    [TestCase("Dz.U. 2021 poz. 1641")]
    [TestCase("finansowanie zieleni w miastach", "&widok=tabela&rodzaj=mid")]
    [TestCase("retencyjnościowy")]
    public async Task Every_link_of_an_explanation_leads_to_an_element_of_the_page(string query, string view = "")
    {
        var results = await _site.ReadAsync($"/szukaj?q={Uri.EscapeDataString(query)}{view}");

        var links = ExplanationLink().Matches(results).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();

        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var page = await _site.ReadAsync(parts[0]);
            Assert.That(page, Does.Contain("Wróć do wyników"), link);
            if (parts.Length > 1)
                Assert.That(page, Does.Contain($" id=\"{parts[1]}\""), link);
        }
    }

    [Test]
    public async Task The_page_marks_title_summary_and_text_and_says_so()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync(Entry + "?q=wody+krokodyl&temat=retencja"));

        Assert.That(page, Does.Contain("Zaznaczono słowa: <b>wody</b>").And.Contain("brak: krokodyl"));
        Assert.That(page, Does.Contain("href=\"/szukaj?q=wody%20krokodyl&temat=retencja\""));
        Assert.That(page, Does.Contain($"href=\"{Entry}\">Pokaż bez zaznaczeń"));
        Assert.That(PassageWithMark().IsMatch(page));
    }

    [Test]
    public async Task Without_its_marks_the_page_is_the_permanent_one()
    {
        var plain = await _site.ReadAsync(Entry);

        var marked = await _site.ReadAsync(Entry + "?q=wody+opadowe");

        var unmarked = marked.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
        Assert.That(unmarked, Has.Length.LessThan(marked.Length));
        Assert.That(BelowBar(unmarked), Is.EqualTo(BelowBar(plain)));
    }

    [Test]
    public async Task The_canonical_address_is_without_the_query()
    {
        var page = await _site.ReadAsync(Entry + "?q=wody");

        Assert.That(page, Does.Contain($"<link rel=\"canonical\" href=\"{Entry}\">"));
    }

    [Test]
    public async Task A_wrong_kind_in_the_address_is_put_right_with_the_query_kept()
    {
        using var response = await _site.AskAsync("/mid/przyklad-rek-zie-03?q=wody");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo(Entry + "?q=wody"));
    }

    [Test]
    public async Task Filters_without_words_leave_the_addresses_of_entries_as_they_are()
    {
        var results = await _site.ReadAsync("/szukaj?temat=retencja");

        Assert.That(results, Does.Not.Contain("class=\"why").And.Contain("<h2><a href=\"/rekomendacje/przyklad-rek-zie-").And.Not.Match("<h2><a href=\"[^\"]*\\?"));
    }

    private static string BelowBar(string page) => page[page.IndexOf("<article", StringComparison.Ordinal)..];

    [GeneratedRegex("</em>[^<]*<a href=\"([^\"]*)\"")]
    private static partial Regex ExplanationLink();

    [GeneratedRegex("<p id=\"p-[a-z0-9-]*\" data-passage=\"[0-9]+\">[^\\n]*<mark>")]
    private static partial Regex PassageWithMark();
}
