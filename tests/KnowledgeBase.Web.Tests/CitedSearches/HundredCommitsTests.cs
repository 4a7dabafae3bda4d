using System.Text.Json;
using KnowledgeBase.Web.Tests.Api;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

/// <summary>What a citation promises: the same address, the same hits, whatever has become of the content.</summary>
public sealed class HundredCommitsTests
{
    private const int Commits = 100;

    private static readonly string[] Searches =
    [
        "/szukaj",
        "/szukaj?q=dane+miasta",
        "/szukaj?q=retencja+w%C3%B3d&rodzaj=rekomendacja",
        "/szukaj?q=drzewa&sort=tytul",
        "/szukaj?q=API",
        "/szukaj?q=finansowanie&slowa=rodzina",
        "/szukaj?q=miasta+potrzebuj%C4%85&temat=dane",
        "/szukaj?status=zgloszona&sort=najstarsze",
    ];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task The_same_address_gives_the_same_hits_after_a_hundred_commits_and_tells_what_changed(int seed)
    {
        using var library = new CommittedLibrary();
        library.Write("slowniki/synonimy.yml", "- rownowazne: [API, interfejs programistyczny]\n");
        library.Commit();
        var cited = await CiteAsync(library);
        var edits = new RandomEdits(library, seed);
        for (var commit = 0; commit < Commits; commit++)
            edits.Make();

        // The edits must have done something to the hits, or there would be nothing to keep.
        Assert.That(new[] { edits.Added, edits.Removed, edits.Withdrawn, edits.Reworded, edits.Retouched }, Has.None.Empty);
        using var site = await CitedPage.StartAsync(library);
        foreach (var (search, (address, heading, hits)) in Searches.Zip(cited))
        {
            using var page = await CitedPage.ReadAsync(site, address);
            var present = await CitedPage.AllHitsAsync(site, search);
            var told = await site.JsonAsync(address.Replace("/szukaj?", "/api/v1/szukaj/zmiany?", StringComparison.Ordinal));

            Assert.That(page.Heading, Is.EqualTo(heading), address);
            Assert.That(await CitedPage.AllHitsAsync(site, address), Is.EqualTo(hits), address);
            Assert.That(page.Band, Does.StartWith("Stan z dnia 2 marca 2026, wersja ").And.Contains("Wyniki są takie, jakie były wtedy."));
            AssertTrue(page, told, edits, hits, present, address);
        }
    }

    private static async Task<List<(string Address, string Heading, IReadOnlyList<string> Hits)>> CiteAsync(CommittedLibrary library)
    {
        var cited = new List<(string, string, IReadOnlyList<string>)>();
        using var site = await CitedPage.StartAsync(library);
        foreach (var search in Searches)
        {
            using var page = await CitedPage.ReadAsync(site, search);
            cited.Add((page.CitedAddress!, page.Heading, await CitedPage.AllHitsAsync(site, search)));
        }

        Assert.That(cited.Select(search => search.Item3.Count), Has.All.GreaterThan(0));
        return cited;
    }

    private static void AssertTrue(CitedPage page, JsonElement told, RandomEdits edits, IReadOnlyList<string> then, IReadOnlyList<string> now, string address)
    {
        var (gone, fresh, both) = (then.Except(now).ToList(), now.Except(then).ToList(), then.Intersect(now).ToList());
        var removed = gone.Where(edits.Removed.Contains).ToList();
        var withdrawn = then.Except(removed).Where(edits.Withdrawn.Contains).ToList();
        var reworded = both.Except(withdrawn).Where(edits.Reworded.Contains).ToList();

        Assert.Multiple(() =>
        {
            Is("Nowe w bazie", "added", fresh.Where(edits.Added.Contains));
            Is("Były w bazie", "joined", fresh.Where(id => !edits.Added.Contains(id)));
            Is("Nie ma ich już w bazie", "removed", removed);
            Is("Wycofane", "withdrawn", withdrawn);
            Is("Są w bazie, ale", "left", gone.Except(removed).Except(withdrawn));
            Is("Zmienione brzmienie", "reworded", reworded);
            Is("Zmienione, brzmienie to samo", "retouched", both.Except(withdrawn).Except(reworded).Where(edits.Retouched.Contains));
        });

        void Is(string heading, string kind, IEnumerable<string> expected)
        {
            Assert.That(page.ChangedUnder(heading), NUnit.Framework.Is.EquivalentTo(expected), $"{address}: {heading}");
            Assert.That(Told(kind), NUnit.Framework.Is.EqualTo(page.ChangedUnder(heading)), $"{address}: {kind}");
        }

        IEnumerable<string?> Told(string kind) => told.GetProperty("changes").EnumerateArray()
            .Where(group => group.GetProperty("kind").GetString() == kind)
            .SelectMany(group => group.GetProperty("hits").EnumerateArray()).Select(hit => hit.GetProperty("id").GetString());
    }
}
