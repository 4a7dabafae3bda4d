using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.Exports;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed partial class MatrixPageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/zestawienie")]
    [TestCase("/zestawienie?w=temat&k=edycja&kolejnosc=liczba")]
    [TestCase("/zestawienie?w=status&q=woda")]
    [TestCase("/zestawienie?w=siec&k=powiazania&material=faktyczny")]
    public async Task Every_number_is_that_of_the_search_it_leads_to(string address)
    {
        var cells = Cells().Matches(await _site.ReadAsync(address));

        Assert.That(cells, Is.Not.Empty);
        foreach (var cell in cells.Where((_, place) => place % 7 == 0 || place == cells.Count - 1))
        {
            var results = await _site.ReadAsync(WebUtility.HtmlDecode(cell.Groups[1].Value));
            var found = Heading().Match(results).Groups[1].Value;
            Assert.That(found == "Brak" ? "0" : found, Is.EqualTo(cell.Groups[2].Value), cell.Groups[1].Value);
        }
    }

    [Test]
    public async Task It_says_how_many_of_the_counted_are_samples_and_leads_to_those_that_are_not()
    {
        var page = await _site.ReadAsync("/zestawienie?w=siec&k=rodzaj");
        var sourced = await _site.ReadAsync("/zestawienie?w=siec&k=rodzaj&material=faktyczny");

        Assert.That(page, Does.Match(@"Policzono \d+ wpis\w*, w tym \d+ przykładow\w+\.").And.Contain("Tylko materiał ze źródłem").And.Contain("materiał przykładowy – nie cytować"));
        Assert.That(sourced, Does.Contain("wszystkie ze źródłem"));
    }

    [Test]
    public async Task Long_dimensions_are_cut_and_shown_whole_when_asked()
    {
        var cut = await _site.ReadAsync("/zestawienie?w=uczestnik&k=temat");
        var whole = await _site.ReadAsync("/zestawienie?w=uczestnik&k=temat&calosc=tak");

        Assert.That(cut, Does.Contain("Pominięto").And.Contain("Pokaż wszystkie"));
        Assert.That(whole, Does.Not.Contain("Pominięto"));
        Assert.That(Cells().Count(whole), Is.GreaterThan(Cells().Count(cut)));
    }

    [Test]
    public async Task In_English_the_file_has_English_headings_and_the_content_its_own_names()
    {
        using var response = await _site.AskAsync("/zestawienie.csv?w=adresat&k=rodzaj&lang=en");
        var lines = (await response.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");

        Assert.That(lines[0], Does.Contain("Addressee × kind of entry;").And.Contain(";recommendations;").And.EndWith(";Total;Of which sample material;Material"));
        Assert.That(lines[^1], Does.StartWith("Total;"));
        Assert.That(lines, Has.Some.StartsWith("minister właściwy").And.Some.StartsWith("no addressee;"));
    }

    [Test]
    public async Task The_file_has_a_line_for_each_row_and_the_sum()
    {
        using var response = await _site.AskAsync("/zestawienie.csv?w=wojewodztwo&k=rodzaj&puste=tak&rodzaj=uczestnik");
        var lines = (await response.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");

        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(lines, Has.Length.EqualTo(1 + 16 + 1 + 1));
        Assert.That(lines[^1], Does.StartWith("Razem;"));
    }

    [TestCase("/zestawienie?w=temat&k=edycja&udzial=wiersz&q=miasto")]
    [TestCase("/zestawienie?w=siec&material=faktyczny")]
    [TestCase("/zestawienie?w=siec&k=status&q=zupe%C5%82niebzdurnes%C5%82owo")]
    public async Task Every_file_has_the_same_lines_and_columns_and_the_page_names_it(string address)
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync(address));
        var twins = new[] { "csv", "xlsx", "json" }.Select(extension => address.Replace("?", $".{extension}?", StringComparison.Ordinal)).ToList();
        var csv = CsvReader.Read((await _site.ReadAsync(twins[0])).TrimStart('\uFEFF'));
        using var workbook = new MemoryStream(await _site.Client.GetByteArrayAsync(new Uri(twins[1], UriKind.Relative)));
        using var json = JsonDocument.Parse(await _site.ReadAsync(twins[2]));

        var names = csv.Skip(1).Select(line => line[0]).ToList();
        var rows = workbook.Query(sheetName: "Lista").Cast<IDictionary<string, object?>>().ToList();
        Assert.That(names[^1], Is.EqualTo("Razem"));
        Assert.That(rows[0].Values, Is.EqualTo(csv[0]));
        Assert.That(rows.Skip(1).Select(row => row["A"]), Is.EqualTo(names));
        Assert.That(json.RootElement.GetProperty("columns").GetArrayLength(), Is.EqualTo(csv[0].Count));
        Assert.That(json.RootElement.GetProperty("entries").EnumerateArray().Select(row => row.GetProperty("values").GetProperty("nazwa").GetString()), Is.EqualTo(names));
        Assert.That(twins.Select(twin => page.Split($"href=\"{twin}\"").Length - 1), Has.All.EqualTo(2));
    }

    [Test]
    public async Task A_search_of_a_row_in_JSON_finds_as_many_as_its_sum()
    {
        using var json = JsonDocument.Parse(await _site.ReadAsync("/zestawienie.json?w=siec&k=status&q=miasto"));

        foreach (var row in json.RootElement.GetProperty("entries").EnumerateArray())
        {
            var address = new Uri(row.GetProperty("address").GetString()!).PathAndQuery.Replace("/szukaj?", "/szukaj.json?", StringComparison.Ordinal);
            using var found = JsonDocument.Parse(await _site.ReadAsync(address));
            Assert.That(found.RootElement.GetProperty("total").GetInt32(), Is.EqualTo(row.GetProperty("values").GetProperty("razem").GetInt32()), address);
        }
    }

    [Test]
    public async Task One_dimension_is_drawn_as_bars_that_are_described()
    {
        var page = await _site.ReadAsync("/zestawienie?w=temat");

        Assert.That(page, Does.Contain("role=\"img\" aria-labelledby=\"wykres-tytul wykres-opis\"").And.Contain("<desc id=\"wykres-opis\">"));
        Assert.That(page, Does.Not.Contain("style="));
    }

    [Test]
    public async Task The_form_keeps_filters_that_it_does_not_offer()
    {
        var page = await _site.ReadAsync("/zestawienie?w=temat&k=status&adresat=minister-klimatu&rodzaj=mid&rodzaj=rekomendacja");

        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"adresat\" value=\"minister-klimatu\""));
        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"rodzaj\" value=\"mid\""));
        Assert.That(page, Does.Not.Contain("<select id=\"filtr-rodzaj\""));
    }

    [Test]
    public async Task Gaps_are_one_click_away_from_the_start_and_from_here()
    {
        foreach (var page in new[] { "/", "/zestawienie" })
        {
            Assert.That(await _site.ReadAsync(page), Does
                .Contain("href=\"/szukaj?powiazania=rekomendacja-bez-mid\"")
                .And.Contain("href=\"/szukaj?powiazania=mid-bez-rekomendacji\""));
        }
    }

    [TestCase("/rekomendacje", "rekomendacja-bez-mid")]
    [TestCase("/mid", "mid-bez-rekomendacji")]
    [TestCase("/szukaj?q=miasto", "rekomendacja-bez-mid")]
    [TestCase("/szukaj?q=miasto", "mid-bez-rekomendacji")]
    public async Task Gaps_are_one_click_away_from_lists_too(string page, string gap) =>
        Assert.That(WebUtility.HtmlDecode(await _site.ReadAsync(page)), Does.Match($"href=\"/szukaj\\?(q=miasto&)?powiazania={gap}\""));

    [GeneratedRegex("<td class=\"[^\"]*\"><a href=\"([^\"]*)\"[^>]*>(\\d+)</a>")]
    private static partial Regex Cells();

    [GeneratedRegex("<h1 class=\"results-heading\">(\\d+|Brak) ")]
    private static partial Regex Heading();
}
