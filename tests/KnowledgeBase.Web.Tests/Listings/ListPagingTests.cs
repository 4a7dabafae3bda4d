using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Tests.Listings;

/// <summary>Lists too long for one page: every entry is on exactly one.</summary>
public sealed partial class ListPagingTests
{
    private const int More = 2 * ListPaging.PageSize + 7;

    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        var entry = File.ReadAllText(Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md"));
        for (var number = 0; number < More; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"mid-kopia-{number}");
            _library.Write($"przyklady/mid/{id}.md", entry.Replace("id: mid-ogrody", $"id: {id}", StringComparison.Ordinal));
        }

        _site = new Site(_library.Folder);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [TestCase("/mid", 3)]
    [TestCase("/szukaj?widok=tabela&rodzaj=mid", 9)]
    [TestCase("/szukaj?widok=tabela&rodzaj=mid&sort=siec", 9)]
    [TestCase("/szukaj?widok=tabela&rodzaj=mid&sort=tytul-od-konca&q=ogrody", 9)]
    public async Task Pages_together_hold_every_entry_once(string address, int pages)
    {
        var ids = new List<string>();
        for (var page = 1; page <= pages; page++)
            ids.AddRange(await IdsAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}strona={page}"));

        var csv = CsvIds(await _site.ReadAsync(address.Contains('?', StringComparison.Ordinal)
            ? address.Replace("?", ".csv?", StringComparison.Ordinal)
            : address + ".csv"));

        Assert.That(ids, Is.Unique);
        Assert.That(ids, Is.EqualTo(csv).And.Count.GreaterThan(More));
    }

    [Test]
    public async Task A_page_beyond_the_last_is_the_last() =>
        Assert.That(await IdsAsync("/mid?strona=99"), Is.EqualTo(await IdsAsync("/mid?strona=3")));

    private async Task<IReadOnlyList<string>> IdsAsync(string address)
    {
        var page = await _site.ReadAsync(address);
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];
        return [.. EntryLink().Matches(main).Select(match => match.Groups[1].Value)];
    }

    private static IEnumerable<string> CsvIds(string csv)
    {
        var lines = Exports.CsvReader.Read(csv.TrimStart('\uFEFF'));
        var column = lines[0].ToList().IndexOf("Identyfikator");
        return lines.Skip(1).Select(line => line[column]);
    }

    [GeneratedRegex("(?:<li>|<th [^>]*>\\s*<span [^>]*>)\\s*<a href=\"/mid/([^\"/?]+)[?\"]")]
    private static partial Regex EntryLink();
}
