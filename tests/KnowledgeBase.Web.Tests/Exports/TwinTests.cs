using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Tests.Exports;

/// <summary>Every format holds exactly what the engine answers, in its order.</summary>
public sealed partial class TwinTests
{
    private const int Searches = 25;

    /// <summary>The searches are random, but the same in every run.</summary>
    private const int Seed = 4180;

    private static readonly string[] Extensions = ["csv", "xlsx", "json", "atom"];
    private static readonly string[] Words = ["zieleń", "retencja", "miasto", "dane", "mieszkania", "\"podział ryzyk\"", "2023", "energi*"];

    private Library _library = null!;
    private SearchEngine _engine = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());
        _engine = SearchEngine.OpenInMemory(_library);
        _site = new Site(RepositoryPaths.Content);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _engine.Dispose();
    }

    [Test]
    public async Task All_hits_of_random_searches_are_in_every_format()
    {
        var random = new Random(Seed);
        for (var search = 0; search < Searches; search++)
        {
            var state = RandomSearch(random);
            var answer = _engine.Search(state.ToRequest() with { PageSize = SearchRequest.MaxListSize, WithSnippets = false });
            var expected = answer.Hits.Select(hit => new ReadRow(hit.Id, _library.TitleOf(hit.Id), hit.IsExample)).ToList();

            foreach (var extension in Extensions)
                Assert.That(await ReadAsync(state.Address(), extension), Is.EqualTo(expected), $"{state.Address()} as {extension}");
        }
    }

    [TestCase("/rekomendacje")]
    [TestCase("/uczestnicy")]
    [TestCase("/program")]
    [TestCase("/tematy/retencja")]
    [TestCase("/akty/ppp-2008")]
    public async Task Twins_of_a_list_hold_what_its_page_shows(string address)
    {
        var page = await _site.ReadAsync(address);
        var list = page[page.IndexOf("entry-list", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        var shown = EntryLink().Matches(list).Select(match => match.Groups[1].Value).ToList();

        foreach (var extension in Extensions)
            Assert.That((await ReadAsync(address, extension)).Select(row => row.Id), Is.EqualTo(shown), extension);
    }

    [TestCase("/tematy", "retencja")]
    [TestCase("/adresaci", "minister-klimatu")]
    public async Task A_controlled_list_has_twins_too(string address, string term)
    {
        var csv = CsvReader.Read((await _site.ReadAsync(address + ".csv")).TrimStart('\uFEFF'));
        var json = await _site.ReadAsync(address + ".json");
        var atom = await _site.ReadAsync(address + ".atom");

        Assert.That(csv[0], Is.SupersetOf(new[] { "Nazwa", "Liczba wpisów", "Materiał" }));
        Assert.That(csv.Skip(1).Select(line => line[csv[0].ToList().IndexOf("Identyfikator")]), Has.Some.EqualTo(term));
        Assert.That(json, Does.Contain($"\"id\":\"{term}\""));
        Assert.That(atom, Does.Contain($"{address}/{term}\""));
    }

    [Test]
    public async Task A_page_names_its_twins_in_its_head_and_below_its_list()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=retencja&rodzaj=mid&strona=2&widok=tabela&kolumny=tytul,data"));

        const string Twin = "/szukaj.atom?q=retencja&rodzaj=mid&kolumny=tytul,data";
        Assert.That(page, Does.Contain($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{Twin}\""));
        Assert.That(page, Does.Contain($"<a href=\"{Twin}\""));
    }

    private async Task<IReadOnlyList<ReadRow>> ReadAsync(string pageAddress, string extension)
    {
        var end = pageAddress.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? at : pageAddress.Length;
        return ReadRow.From(extension, await _site.Client.GetByteArrayAsync(new Uri(pageAddress.Insert(end, "." + extension), UriKind.Relative)));
    }

    private SearchState RandomSearch(Random random)
    {
        var state = SearchState.Empty
            .WithQuery(string.Join(' ', Words.Where(_ => random.Next(4) == 0)))
            .WithSort(random.GetItems(Enum.GetValues<SearchSort>(), 1)[0]);
        var values = _engine.Search(state.ToRequest()).Facets
            .SelectMany(facet => facet.Values, (facet, value) => (facet.Facet, value.Id))
            .ToArray();
        var chosen = values.Length == 0 ? [] : random.GetItems(values, random.Next(3));
        return chosen
            .Aggregate(state, (narrowed, filter) => narrowed.With(filter.Facet, filter.Id));
    }

    [GeneratedRegex("<li>\\s*<a href=\"/[^\"]*/([^\"/]+)\">")]
    private static partial Regex EntryLink();
}
