using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.CitedSearches;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.Exports;

/// <summary>A feed tells what is new and what changed, where the content has a history.</summary>
public sealed class FeedOfChangesTests : CommittedLibraryTests
{
    private const string Feed = "/szukaj.atom";

    private const string Other = "przyklady/rekomendacje/rek-drzewa.md";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Test]
    public async Task A_changed_entry_comes_first_with_its_day_and_leads_to_the_difference()
    {
        var old = VersionNow();
        Reword();
        using var site = Site.WithHistory(Library.Folder);

        var feed = await ReadAsync(site);

        var changed = feed.Elements(Atom + "entry").First();
        var difference = $"http://localhost{HistoryOf}/{old}/{VersionNow()}";
        Assert.That(LinkOf(changed, "alternate"), Is.EqualTo($"http://localhost{Entry}"));
        Assert.That(UpdatedOf(changed), Is.EqualTo("2026-03-02T12:00:00+01:00").And.EqualTo(UpdatedOf(feed)));
        Assert.That(LinkOf(changed, "related"), Is.EqualTo(difference));
        Assert.That(changed.Descendants().Select(element => (string?)element.Attribute("href")).Count(address => address == difference), Is.EqualTo(2));
        Assert.That((await site.AskAsync(new Uri(difference).AbsolutePath)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(feed.ToString(), Does.Not.Contain("Tajny").And.Not.Contain("tajny"));
    }

    [TestCase("Bajtowice publikują dane w trzech formatach", "Bajtowice publikują dane w czterech formatach", "Zmiana z 2 marca 2026: zmieniono brzmienie tekstu.")]
    [TestCase("tytul: Jeden standard", "tytul: Wspólny standard", "Zmiana z 2 marca 2026: zmieniono w metryczce: tytuł.")]
    [TestCase("przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.", "Zmiana z 2 marca 2026: wpis wycofano; zmieniono w metryczce: wycofanie.")]
    [TestCase("Jeden słownik", "*Jeden* słownik", "Zmiana z 2 marca 2026: zmieniono wyróżnienia lub odsyłacze w tekście, słowa są te same.")]
    public async Task It_says_what_changed(string text, string other, string expected)
    {
        Change(text, other);
        using var site = Site.WithHistory(Library.Folder);

        Assert.That(SentenceOf((await ReadAsync(site)).Elements(Atom + "entry").First()), Does.StartWith(expected));
    }

    [Test]
    public async Task It_says_so_in_English_with_the_summary_marked_as_Polish()
    {
        Retitle();
        using var site = Site.WithHistory(Library.Folder);

        var entries = (await ReadAsync(site, Feed + "?lang=en")).Elements(Atom + "entry").ToList();

        var paragraphs = ParagraphsOf(entries[0]);
        Assert.That(paragraphs.Select(paragraph => paragraph.Value), Is.EqualTo(new[]
        {
            "sample material – do not cite",
            "Change of 2 March 2026: changed in the details: title. What changed",
            "Miasta potrzebują wspólnego standardu publikowania danych o ruchu, powietrzu i budżecie.",
        }));
        Assert.That((string?)paragraphs[2].Attribute(XNamespace.Xml + "lang"), Is.EqualTo("pl"));
        Assert.That(SentenceOf(entries[1]), Is.EqualTo("New entry, in the knowledge base since 1 March 2026."));
    }

    [Test]
    public async Task What_never_changed_is_new_since_it_was_first_committed()
    {
        Reword();
        using var site = Site.WithHistory(Library.Folder);

        var others = (await ReadAsync(site)).Elements(Atom + "entry").Skip(1).ToList();

        Assert.That(others.Select(SentenceOf), Is.Not.Empty.And.All.EqualTo("Nowy wpis, w bazie od 1 marca 2026."));
        Assert.That(others.Select(UpdatedOf), Has.All.EqualTo("2026-03-01T12:00:00+01:00"));
        Assert.That(others.Select(entry => LinkOf(entry, "related")), Has.All.Null);
    }

    [Test]
    public async Task The_latest_change_comes_first_and_all_entries_stay()
    {
        Reword();
        Library.Replace(Other, "typ: rekomendacja", "typ: rekomendacja\nuwaga: Sprawdzona.");
        Library.Commit();
        using var site = Site.WithHistory(Library.Folder);
        using var bare = new Site(Library.Folder);

        var feed = await ReadAsync(site);

        var updated = feed.Elements(Atom + "entry").Select(entry => DateTimeOffset.Parse(UpdatedOf(entry), null)).ToList();
        Assert.That(updated, Is.Ordered.Descending);
        Assert.That(IdsOf(feed)[..2], Is.EqualTo(new[] { "rek-drzewa", "rek-dane" }));
        Assert.That(IdsOf(feed), Is.EquivalentTo(IdsOf(await ReadAsync(bare))));
    }

    [TestCase("/rekomendacje.atom")]
    [TestCase("/tematy/dane.atom")]
    public async Task Feeds_of_other_lists_of_entries_do_the_same(string address)
    {
        Reword();
        using var site = Site.WithHistory(Library.Folder);

        var feed = await ReadAsync(site, address);

        Assert.That(IdsOf(feed)[0], Is.EqualTo("rek-dane"));
        Assert.That(SentenceOf(feed.Elements(Atom + "entry").First()), Does.Contain("zmieniono brzmienie tekstu"));
    }

    [Test]
    public async Task An_entry_keeps_its_identifier_when_it_changes()
    {
        using var before = Site.WithHistory(Library.Folder);
        var feed = await ReadAsync(before);
        Reword();
        Retitle();
        using var after = Site.WithHistory(Library.Folder);

        Assert.That(UrnsOf(await ReadAsync(after)), Is.EquivalentTo(UrnsOf(feed)).And.Unique);
    }

    [Test]
    public async Task A_file_that_was_only_written_down_differently_is_no_news()
    {
        Reword();
        Change("tytul: Jeden standard otwartych danych miejskich", "tytul: 'Jeden standard otwartych danych miejskich'");
        using var site = Site.WithHistory(Library.Folder);

        var entry = (await ReadAsync(site)).Elements(Atom + "entry").First();

        Assert.That(UpdatedOf(entry), Is.EqualTo("2026-03-02T12:00:00+01:00"));
        Assert.That(SentenceOf(entry), Does.StartWith("Zmiana z 2 marca 2026: zmieniono brzmienie tekstu."));
        Assert.That((await site.AskAsync(new Uri(LinkOf(entry, "related")!).AbsolutePath)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_state_that_came_back_is_as_new_as_its_return()
    {
        Reword();
        Change(NewWords, OldWords);
        using var site = Site.WithHistory(Library.Folder);

        var entry = (await ReadAsync(site)).Elements(Atom + "entry").First();

        Assert.That((LinkOf(entry, "alternate"), UpdatedOf(entry)), Is.EqualTo(($"http://localhost{Entry}", "2026-03-03T12:00:00+01:00")));
    }

    [Test]
    public async Task Of_what_was_not_committed_it_tells_what_it_told_without_a_history()
    {
        Reword();
        Library.Write("przyklady/rekomendacje/rek-nowa.md", Library.Read(CommittedLibrary.Recommendation).Replace("id: rek-dane", "id: rek-nowa", StringComparison.Ordinal));
        Library.Replace(CommittedLibrary.Recommendation, NewWords, OldWords + " i pół");
        using var site = Site.WithHistory(Library.Folder);

        var entries = (await ReadAsync(site)).Elements(Atom + "entry").ToDictionary(entry => LinkOf(entry, "alternate")!.Split('/')[^1]);

        Assert.That(entries["rek-nowa"].Element(Atom + "content"), Is.Null);
        Assert.That(UpdatedOf(entries["rek-nowa"]), Is.EqualTo("2022-05-18T00:00:00Z"));
        Assert.That(SentenceOf(entries["rek-dane"]), Does.StartWith("Zmiana z 2 marca 2026: zmieniono brzmienie tekstu."));
    }

    [Test]
    public async Task Sample_material_is_marked_beside_the_change_too()
    {
        using var site = Site.WithHistory(Library.Folder);

        foreach (var entry in (await ReadAsync(site)).Elements(Atom + "entry").Where(entry => entry.Element(Atom + "category") is not null))
        {
            Assert.That(entry.Element(Atom + "title")!.Value, Does.StartWith($"[{ReadRow.Mark}] "));
            Assert.That(ParagraphsOf(entry)[0].Value, Is.EqualTo(ReadRow.Mark));
        }
    }

    [Test]
    public async Task A_commit_makes_the_feed_another_one_though_the_content_was_shown_before()
    {
        Library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        using var site = Site.WithHistory(Library.Folder);
        using var before = await site.AskAsync(Feed);
        using var file = await site.AskAsync("/szukaj.csv");
        Library.Commit();
        _ = await site.ReadAsync(HistoryOf);
        await WaitUntilAsync(async () => (await site.ReadAsync(HistoryOf)).Contains("2 marca 2026", StringComparison.Ordinal));

        using var after = await AskAgainAsync(site, Feed, before.Headers.ETag!);
        using var again = await AskAgainAsync(site, Feed, after.Headers.ETag!);
        using var fileAgain = await AskAgainAsync(site, "/szukaj.csv", file.Headers.ETag!);

        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await after.Content.ReadAsStringAsync(), Does.Contain("Zmiana z 2 marca 2026"));
        Assert.That((again.StatusCode, fileAgain.StatusCode), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.NotModified)));
    }

    [Test]
    public async Task Without_a_repository_a_feed_is_what_it_is_without_the_history()
    {
        using var bare = new SmallLibrary();
        using var site = Site.WithHistory(bare.Folder);
        using var switchedOff = new Site(bare.Folder);

        Assert.That(await site.ReadAsync(Feed + "?q=miasto"), Is.EqualTo(await switchedOff.ReadAsync(Feed + "?q=miasto")).And.Not.Contain("<content"));
    }

    [Test]
    public async Task The_feed_of_a_cited_search_keeps_its_order_and_tells_of_no_later_change()
    {
        string cited;
        using (var then = await CitedPage.StartAsync(Library))
        using (var page = await CitedPage.ReadAsync(then, "/szukaj?q=miasto"))
            cited = page.CitedAddress!;

        Reword();
        using var site = await CitedPage.StartAsync(Library);
        using var shown = await CitedPage.ReadAsync(site, cited);

        var feed = await ReadAsync(site, cited.Replace("/szukaj?", Feed + "?", StringComparison.Ordinal));

        Assert.That(IdsOf(feed).Select(id => id.Split('@')[0]).Take(shown.Hits.Count), Is.EqualTo(shown.Hits));
        Assert.That(feed.Descendants(Atom + "content"), Is.Empty);
    }

    private static async Task<XElement> ReadAsync(Site site, string address = Feed) => XDocument.Parse(await site.ReadAsync(address)).Root!;

    private static async Task<HttpResponseMessage> AskAgainAsync(Site site, string address, EntityTagHeaderValue held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(held);
        return await site.Client.SendAsync(request);
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 100 && !await holds(); tries++)
            await Task.Delay(100);
    }

    private static IReadOnlyList<XElement> ParagraphsOf(XElement entry) =>
        [.. entry.Element(Atom + "content")!.Descendants(XName.Get("p", "http://www.w3.org/1999/xhtml"))];

    /// <summary>What is said of the change: all but the mark and the summary.</summary>
    private static string SentenceOf(XElement entry) => ParagraphsOf(entry)[^2].Value;

    private static string UpdatedOf(XElement element) => element.Element(Atom + "updated")!.Value;

    private static string? LinkOf(XElement entry, string relation) =>
        (string?)entry.Elements(Atom + "link").SingleOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href");

    private static List<string> IdsOf(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => LinkOf(entry, "alternate")!.Split('/')[^1])];

    private static List<string> UrnsOf(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
}
