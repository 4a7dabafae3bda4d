using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Tests.Exports;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.FacetValues;

public sealed partial class FacetValuesPageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/filtr/temat")]
    [TestCase("/filtr/temat?q=retencja&rodzaj=rekomendacja&temat=drzewa")]
    [TestCase("/filtr/uczestnik?kolejnosc=alfabet&edycja=pim2")]
    [TestCase("/filtr/rok?rok=2022..2023")]
    public async Task Every_number_is_that_of_the_search_by_its_value(string address)
    {
        using var json = JsonDocument.Parse(await _site.ReadAsync(Twin(address, "json")));
        var rows = json.RootElement.GetProperty("entries").EnumerateArray().ToList();
        var boxes = Box().Matches(await _site.ReadAsync(address));

        Assert.That(boxes.Select(box => box.Groups[1].Value), Is.EqualTo(rows.Select(row => row.GetProperty("id").GetString())));
        foreach (var (place, row) in rows.Index().Where(row => row.Index % 5 == 0))
        {
            var results = await _site.ReadAsync(new Uri(row.GetProperty("address").GetString()!).PathAndQuery);
            var found = Heading().Match(results).Groups[1].Value;
            Assert.That(row.GetProperty("values").GetProperty("wpisy").GetRawText(), Is.EqualTo(found == "Brak" ? "0" : found), row.ToString());
            Assert.That(boxes[place].Groups[2].Value, Is.EqualTo(found == "Brak" ? "0" : found));
        }
    }

    [Test]
    public async Task A_filter_that_is_cut_leads_to_all_its_values_with_the_whole_search()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=miasto&rodzaj=rekomendacja&sort=tytul&strona=2"));

        Assert.That(page, Does.Match("<a class=\"more\" href=\"/filtr/temat\\?q=miasto&rodzaj=rekomendacja&sort=tytul\" rel=\"nofollow\">Pokaż wszystkie \\(\\d+\\)<span class=\"hidden\">: Temat"));
        Assert.That(ShownTopics().Match(page).Groups[1].Value.Split("<li").Length - 1, Is.EqualTo(6));
    }

    [Test]
    public async Task A_chosen_value_stays_beside_the_results_however_rare_it_is_with_what_is_broader()
    {
        var page = await _site.ReadAsync("/szukaj?temat=bioroznorodnosc");

        Assert.That(ShownTopics().Match(page).Groups[1].Value, Does.Contain("class=\"chosen\""));
    }

    [Test]
    public async Task The_form_keeps_the_search_and_the_chosen_values_that_are_out_of_sight()
    {
        var page = await _site.ReadAsync("/filtr/temat?q=miasto&rodzaj=mid&temat=retencja&temat=drzewa&wartosc=retencja&widok=tabela");

        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"q\" value=\"miasto\"").And.Contain("<input type=\"hidden\" name=\"rodzaj\" value=\"mid\"").And.Contain("<input type=\"hidden\" name=\"widok\" value=\"tabela\""));
        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"temat\" value=\"drzewa\"").And.Not.Contain("<input type=\"hidden\" name=\"temat\" value=\"retencja\""));
        Assert.That(page, Does.Match("<input type=\"checkbox\" name=\"temat\" value=\"retencja\" checked"));
        Assert.That(page, Does.Contain("formaction=\"/szukaj\"").And.Contain("href=\"/szukaj?q=miasto&amp;rodzaj=mid&amp;temat=retencja&amp;temat=drzewa&amp;widok=tabela\""));
    }

    [Test]
    public async Task Words_that_no_value_has_are_told_of()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/filtr/temat?wartosc=kontroling"));

        Assert.That(page, Does.Match("Żadna z \\d+ wartości nie pasuje do „kontroling”.").And.Contain("Pokaż wszystkie wartości"));
        Assert.That(Box().Count(page), Is.Zero);
    }

    [Test]
    public async Task A_search_that_finds_nothing_has_no_values()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/filtr/temat?rodzaj=nie-ma"));

        Assert.That(page, Does.Contain("Żaden wpis nie ma wartości tego filtra.").And.Contain("Wróć do wyników").And.Not.Contain("Pobierz:"));
    }

    [Test]
    public async Task Invented_entries_among_the_counted_are_told_of()
    {
        var all = await _site.ReadAsync("/filtr/adresat");
        var sourced = await _site.ReadAsync("/filtr/edycja?material=faktyczny");

        Assert.That(all, Does.Contain("materiał przykładowy – nie cytować").And.Match("Liczby obejmują wpisy wymyślone: \\d+ z \\d+\\."));
        Assert.That(sourced, Does.Not.Contain("materiał przykładowy – nie cytować"));
    }

    [Test]
    public async Task The_files_hold_the_values_of_the_page_and_say_what_is_invented()
    {
        var csv = CsvReader.Read((await _site.ReadAsync("/filtr/temat.csv?q=retencja&wartosc=woda")).TrimStart('\uFEFF'));
        using var xlsx = await _site.AskAsync("/filtr/temat.xlsx?q=retencja&wartosc=woda");

        Assert.That(csv[0], Is.EqualTo(FacetColumns.All.Select(column => column.Name)));
        Assert.That(csv, Has.Count.GreaterThan(1));
        Assert.That(csv.Skip(1).Select(line => line[^1]), Has.Some.Contains("materiał przykładowy – nie cytować"));
        Assert.That(xlsx.Content.Headers.ContentDisposition?.FileName, Is.EqualTo("temat-retencja-woda.xlsx"));
        using var workbook = new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync());
        Assert.That(
            workbook.Query(useHeaderRow: true, sheetName: "Lista").Cast<IDictionary<string, object?>>().Select(row => row["Identyfikator"]),
            Is.EqualTo(csv.Skip(1).Select(line => line[5])));
    }

    [Test]
    public void Every_column_is_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Exports", "README.md"));

        Assert.That(FacetColumns.All.Select(column => column.Code).Where(code => !readme.Contains($"`{code}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Twin(string address, string extension) => ExportFormat.FromExtension(extension)!.AddressOf(address);

    [GeneratedRegex("<input type=\"checkbox\" name=\"[a-z]+\" value=\"([^\"]*)\".*?</span>(\\d+)<span")]
    private static partial Regex Box();

    [GeneratedRegex("<h1 class=\"results-heading\">(\\d+|Brak) ")]
    private static partial Regex Heading();

    [GeneratedRegex("id=\"filtr-temat\">(.*?)</section>", RegexOptions.Singleline)]
    private static partial Regex ShownTopics();
}
