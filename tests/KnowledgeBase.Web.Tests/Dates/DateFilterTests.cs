using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Dates;

/// <summary>Dates on the result page: bars that lead to what they count, a form, and plain words about what is no date.</summary>
public sealed partial class DateFilterTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/szukaj")]
    [TestCase("/szukaj?q=miasto&rodzaj=rekomendacja")]
    [TestCase("/szukaj?q=miasto&rok=2022-03..2022-09")]
    public async Task Every_bar_leads_to_as_many_entries_as_it_says(string address)
    {
        var bars = Bar().Matches(await _site.ReadAsync(address));

        Assert.That(bars, Has.Count.GreaterThan(1));
        foreach (Match bar in bars)
        {
            var heading = Heading().Match(await _site.ReadAsync(WebUtility.HtmlDecode(bar.Groups[1].Value))).Groups[1].Value;
            Assert.That(heading == "Brak" ? "0" : heading, Is.EqualTo(bar.Groups[3].Value), bar.Groups[1].Value);
        }
    }

    [Test]
    public async Task A_range_finds_what_the_query_language_finds_by_it()
    {
        var byForm = await _site.ReadAsync("/szukaj?q=retencja&rok-od=2022-03&rok-do=2023");
        var byLink = await _site.ReadAsync("/szukaj?q=retencja&rok=2022-03..2023");
        var byQuery = await _site.ReadAsync("/szukaj?q=" + Uri.EscapeDataString("retencja rok:2022-03..2023"));

        Assert.That(Heading().Match(byForm).Value, Is.EqualTo(Heading().Match(byLink).Value).And.EqualTo(Heading().Match(byQuery).Value).And.Not.Contain("Brak"));
    }

    [Test]
    public async Task A_range_is_a_chip_that_takes_it_back_and_stays_in_every_address()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=miasto&rodzaj=rekomendacja&rok-od=2022&rok-do=2023-06"));

        Assert.That(page, Does.Contain("<a href=\"/szukaj?q=miasto&rodzaj=rekomendacja\"><span class=\"hidden\">Usuń filtr </span><span class=\"chip-facet\">Rok:</span> 2022–06.2023"));
        Assert.That(page, Does.Contain("value=\"2022\"").And.Contain("value=\"2023-06\""));
        Assert.That(page, Does.Contain("/szukaj.csv?q=miasto&rodzaj=rekomendacja&rok=2022..2023-06"));
        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"rok\" value=\"2022..2023-06\""));
    }

    [TestCase("rok-od=dawno", "„dawno” nie jest datą.")]
    [TestCase("rok-od=99999", "„99999” nie jest datą.")]
    [TestCase("rok-do=2023-13", "„2023-13” nie jest datą.")]
    [TestCase("rok-od=2023&rok-do=2021", "Początek (2023) jest po końcu (2021), więc zamieniono je miejscami.")]
    [TestCase("rok=99999", "„99999” nie jest datą.")]
    public async Task What_is_no_date_is_said_and_never_fails(string parameters, string remark)
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=miasto&" + parameters));

        Assert.That(page, Does.Contain(remark));
    }

    [Test]
    public async Task What_could_not_be_read_stays_in_its_box_and_restricts_nothing()
    {
        var page = await _site.ReadAsync("/szukaj?rok-od=dawno");

        Assert.That(page, Does.Match("<input id=\"rok-od\"[^>]* value=\"dawno\"[^>]* aria-invalid=\"true\""));
        Assert.That(Heading().Match(page).Value, Is.EqualTo(Heading().Match(await _site.ReadAsync("/szukaj")).Value));
    }

    [Test]
    public async Task When_no_entry_is_of_these_dates_the_page_offers_to_drop_them()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=retencja&rok-od=1950&rok-do=1960"));

        Assert.That(page, Does.Contain("Brak wpisów"));
        Assert.That(page, Does.Match("<a href=\"/szukaj\\?q=retencja\" rel=\"nofollow\">bez filtra Rok: 1950–1960</a> <span class=\"count\">\\d+ wpis"));
    }

    [Test]
    public async Task The_chart_is_in_words_too_and_has_no_inline_style()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj"));

        Assert.That(page, Does.Contain("Wykres słupkowy według lat.").And.Contain("/filtr/rok"));
        Assert.That(page, Does.Not.Contain("style="));
    }

    [GeneratedRegex("<a href=\"([^\"]*)\"[^>]*><title>(\\d{4}): (\\d+) ")]
    private static partial Regex Bar();

    [GeneratedRegex("<h1 class=\"results-heading\">(\\d+|Brak) ")]
    private static partial Regex Heading();
}
