using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Tests.Exports;

namespace KnowledgeBase.Web.Tests.NearDuplicates;

/// <summary>The families of nearly identical entries in files.</summary>
public sealed partial class FamilyFilesTests
{
    private const string First = "przyklad-rek-zie-05";
    private const string Second = "przyklad-rek-cyf-17";

    private NearDuplicateFamilies _found = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public async Task StartSiteAsync()
    {
        using var engine = SearchEngine.OpenInMemory(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));
        _found = await engine.NearDuplicatesAsync();
        _site = new Site(RepositoryPaths.Content);
    }

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("csv")]
    [TestCase("xlsx")]
    [TestCase("json")]
    [TestCase("atom")]
    public async Task Every_format_holds_each_member_once_in_the_order_of_the_page_with_its_mark(string extension)
    {
        var rows = ReadRow.From(extension, await _site.Client.GetByteArrayAsync(new Uri($"/podobne.{extension}", UriKind.Relative)));
        var shown = EntryLink().Matches(await _site.ReadAsync("/podobne")).Select(match => match.Groups[1].Value);
        var expected = _found.Families.SelectMany(family => family.Entries).Select(entry => new ReadRow(entry.Id, entry.Title, entry.IsExample));

        Assert.That(rows.Select(row => row.Id), Is.EqualTo(shown));
        Assert.That(rows, Is.EquivalentTo(expected));
    }

    [Test]
    public async Task A_row_names_its_group_and_the_nearest_member_with_what_they_have_in_common()
    {
        using var json = JsonDocument.Parse(await _site.ReadAsync("/podobne.json"));

        foreach (var row in json.RootElement.GetProperty("entries").EnumerateArray())
        {
            var id = row.GetProperty("id").GetString()!;
            var family = _found.Of(id)!;
            var pair = family.Pairs.First(pair => pair.First.Id == id || pair.Second.Id == id);
            var values = row.GetProperty("values");
            Assert.That(family.Entries.Select(entry => entry.Id), Has.Member(values.GetProperty("grupa").GetString()));
            Assert.That(values.GetProperty("najblizszy")[0].GetProperty("id").GetString(), Is.EqualTo(pair.OtherThan(id).Id));
            Assert.That(values.GetProperty("wspolne").GetInt32(), Is.EqualTo((int)(pair.Resemblance * 100)));
            Assert.That(values.GetProperty("wspolne-krotszego").GetInt32(), Is.EqualTo((int)(pair.Containment * 100)));
            Assert.That(values.GetProperty("porownanie").GetString(), Does.EndWith($"/porownanie/{pair.OtherThan(id).Id}/{id}"));
        }
    }

    [Test]
    public async Task One_family_is_a_file_of_its_own_with_the_columns_that_were_chosen()
    {
        var csv = CsvReader.Read((await _site.ReadAsync($"/podobne.csv?wpis={First}&kolumny=id,wspolne")).TrimStart('\uFEFF'));
        using var json = JsonDocument.Parse(await _site.ReadAsync($"/podobne.json?wpis={First}&kolumny=id,wspolne"));

        Assert.That(csv[0], Is.EqualTo(["Identyfikator", "Wspólne pary słów (%)", "Materiał"]));
        Assert.That(csv.Skip(1).Select(line => line[0]), Is.EquivalentTo([First, Second]));
        Assert.That(json.RootElement.GetProperty("address").GetString(), Does.EndWith($"/podobne?wpis={First}&kolumny=id,wspolne"));
        Assert.That(json.RootElement.GetProperty("remarks")[0].GetString(), Is.EqualTo("Tylko grupa wpisu PRZYKLAD-REK-ZIE-05."));
    }

    [Test]
    public async Task The_page_names_its_twins()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync($"/podobne?wpis={First}"));

        Assert.That(page, Does.Contain($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/podobne.atom?wpis={First}\""));
        Assert.That(page, Does.Contain($"<a href=\"/podobne.csv?wpis={First}\""));
    }

    [Test]
    public void Every_column_is_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Exports", "README.md"));

        Assert.That(FamilyColumns.All.Select(column => column.Code).Where(code => !readme.Contains($"`{code}`", StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex("<li>\\s*<a href=\"/[^\"]*/([^\"/]+)\">")]
    private static partial Regex EntryLink();
}
