using System.Text.Json;
using System.Xml.Linq;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.Exports;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Languages;

/// <summary>What is fetched beside pages: words follow the language, codes and identifiers do not.</summary>
public sealed class EnglishFilesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/szukaj.csv?q=retencja")]
    [TestCase("/rekomendacje.csv?")]
    [TestCase("/tematy.csv?")]
    [TestCase("/filtr/temat.csv?q=retencja")]
    [TestCase("/zestawienie.csv?w=adresat&k=rodzaj")]
    public async Task Columns_have_English_headings(string address)
    {
        var polish = CsvReader.Read((await _site.ReadAsync(address)).TrimStart('\uFEFF'));
        var english = CsvReader.Read((await _site.ReadAsync(address + "&lang=en")).TrimStart('\uFEFF'));

        Assert.That(english[0].Where(heading => PolishWords.In(heading) is not null), Is.Empty);
        Assert.That(english[0], Is.Unique.And.Count.EqualTo(polish[0].Count));
        Assert.That(english[0], Is.Not.EqualTo(polish[0]));
        Assert.That(english.Skip(1).Select(row => row[^1]), Has.All.Contains("material"));
    }

    [Test]
    public async Task Keys_codes_and_identifiers_of_JSON_are_the_same_in_every_language()
    {
        using var polish = JsonDocument.Parse(await _site.ReadAsync("/szukaj.json?q=retencja&rodzaj=rekomendacja"));
        using var english = JsonDocument.Parse(await _site.ReadAsync("/szukaj.json?q=retencja&rodzaj=rekomendacja&lang=en"));

        Assert.That(Keys(english.RootElement), Is.EqualTo(Keys(polish.RootElement)));
        Assert.That(english.RootElement.GetProperty("columns").GetRawText(), Is.EqualTo(polish.RootElement.GetProperty("columns").GetRawText()));
        Assert.That(english.RootElement.GetProperty("filters").GetRawText(), Is.EqualTo(polish.RootElement.GetProperty("filters").GetRawText()));
        var kind = english.RootElement.GetProperty("entries")[0].GetProperty("values").GetProperty("rodzaj")[0];
        Assert.That(kind.GetProperty("id").GetString(), Is.EqualTo("rekomendacja"));
        Assert.That(kind.GetProperty("name").GetString(), Is.EqualTo("recommendation"));
    }

    [Test]
    public async Task A_feed_says_which_of_its_words_are_Polish_and_leads_back_to_itself()
    {
        var feed = XDocument.Parse(await _site.ReadAsync("/szukaj.atom?q=retencja&lang=en")).Root!;

        Assert.That((string?)feed.Attribute(XNamespace.Xml + "lang"), Is.EqualTo("en"));
        Assert.That(feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "title")!.Attribute(XNamespace.Xml + "lang")), Has.All.EqualTo("pl"));
        Assert.That(feed.Elements(Atom + "link").Select(link => (string?)link.Attribute("href")), Has.All.Contain("lang=en"));
        Assert.That(feed.Element(Atom + "title")!.Value, Is.EqualTo("Results: retencja – Knowledge base of city recommendations"));
    }

    [Test]
    public async Task Where_a_term_has_no_description_a_feed_says_in_English_how_many_entries_there_are()
    {
        var feed = XDocument.Parse(await _site.ReadAsync("/tematy.atom?lang=en")).Root!;
        var summaries = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "summary")!).ToList();
        var english = summaries.Where(summary => (string?)summary.Attribute(XNamespace.Xml + "lang") is null).Select(summary => summary.Value).ToList();

        Assert.That(english, Is.Not.Empty.And.All.Match(@"^(\d+|No) entr(y|ies)$"));
        Assert.That(summaries.Where(summary => !english.Contains(summary.Value)).Select(summary => (string?)summary.Attribute(XNamespace.Xml + "lang")), Has.All.EqualTo("pl"));
    }

    [Test]
    public async Task The_sheets_of_a_workbook_have_English_names()
    {
        using var file = await _site.AskAsync("/filtr/siec.xlsx?lang=en");
        using var workbook = new MemoryStream(await file.Content.ReadAsByteArrayAsync());

        Assert.That(workbook.GetSheetNames(), Is.EqualTo(new[] { "List", "About the list" }));
        Assert.That(file.Content.Headers.ContentDisposition?.FileName, Is.EqualTo("network.xlsx"));
    }

    [Test]
    public async Task Each_language_has_its_own_tag()
    {
        using var polish = await _site.AskAsync("/szukaj.csv?q=retencja");
        using var english = await _site.AskAsync("/szukaj.csv?q=retencja&lang=en");

        Assert.That(english.Headers.ETag, Is.Not.Null.And.Not.EqualTo(polish.Headers.ETag));
    }

    [Test]
    public async Task Completions_say_in_English_what_they_are()
    {
        using var answer = JsonDocument.Parse(await _site.ReadAsync("/podpowiedzi?q=retenc&lang=en"));

        Assert.That(answer.RootElement.GetProperty("message").GetString(), Does.Contain("suggestion"));
        Assert.That(answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("note").GetString()!.Split(" · ")[0]), Has.Some.EqualTo("topic"));
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
