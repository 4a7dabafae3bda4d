using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.History;

public sealed class HistoryPagesTests
{
    private const string Entry = "/rekomendacje/rek-dane";
    private const string HistoryOf = Entry + "/historia";
    private const string OldWords = "Bajtowice publikują dane w trzech formatach";
    private const string NewWords = "Bajtowice publikują dane w czterech formatach";

    private CommittedLibrary _library = null!;

    [SetUp]
    public void MakeLibrary() => _library = new CommittedLibrary();

    [TearDown]
    public void RemoveLibrary() => _library.Dispose();

    [Test]
    public async Task The_versions_are_listed_newest_first_with_what_changed()
    {
        Reword();
        Retitle();
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, HistoryOf);

        Assert.That(page.QuerySelectorAll(".revisions time").Select(TextOf), Is.EqualTo(new[] { "3 marca 2026", "2 marca 2026", "1 marca 2026" }));
        Assert.That(page.QuerySelectorAll(".revision-changes").Select(TextOf), Is.EqualTo(new[] { "zmieniono w metryczce: tytuł", "zmieniono brzmienie tekstu", "pierwsza wersja" }));
        Assert.That(page.QuerySelectorAll(".revision-head strong").Select(TextOf), Is.EqualTo(new[] { "obecna" }));
        Assert.That(page.DocumentElement.TextContent, Does.Not.Contain("Tajny").And.Not.Contain("tajny"));
    }

    [Test]
    public async Task Every_link_of_the_history_leads_to_a_page()
    {
        Reword();
        Retitle();
        using var site = Site.WithHistory(_library.Folder);
        using var page = await PageAsync(site, HistoryOf);
        var links = page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.That(links, Has.Count.EqualTo(5));
        foreach (var link in links)
            Assert.That((await site.AskAsync(link)).StatusCode, Is.EqualTo(HttpStatusCode.OK), link);
    }

    [Test]
    public async Task A_version_shows_the_text_as_it_was_and_says_that_it_is_not_the_present_one()
    {
        var old = VersionNow();
        Reword();
        Retitle();
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, $"{Entry}@{old}");

        Assert.That(TextOf(page.QuerySelector(".text")!), Does.Contain(OldWords));
        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Jeden standard otwartych danych miejskich"));
        Assert.That(TextOf(page.QuerySelector(".banner-version")!), Does.StartWith("To wersja z dnia 1 marca 2026, nie jest aktualna."));
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Is.EqualTo(Entry));
        Assert.That(page.QuerySelectorAll(".banner-version a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { Entry, $"{HistoryOf}/{old}/{VersionNow()}", HistoryOf }));
    }

    [Test]
    public async Task A_version_is_cited_by_its_own_address()
    {
        var old = VersionNow();
        Reword();
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, $"{Entry}@{old}");
        var file = await site.ReadAsync($"{Entry}@{old}.ris");

        Assert.That(page.QuerySelectorAll(".cite-text").Select(TextOf), Has.Some.Contains($"{Entry}@{old}").And.Some.Contains($"{old}"));
        Assert.That(file, Does.Contain($"{Entry}@{old}"));
        Assert.That(page.QuerySelectorAll(".cite-files a").Select(link => link.GetAttribute("href")), Has.All.StartsWith($"{Entry}@{old}."));
        Assert.That((await site.AskAsync($"{Entry}@0123456789.ris")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_present_version_has_the_same_kind_of_address()
    {
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, $"{Entry}@{VersionNow()}");

        Assert.That(TextOf(page.QuerySelector(".banner-version")!), Does.StartWith("To obecna wersja wpisu."));
    }

    [Test]
    public async Task A_difference_shows_words_and_facts()
    {
        var old = VersionNow();
        _library.Replace(CommittedLibrary.Recommendation, "instrument: [organizacyjny, wiedza]", "instrument: [organizacyjny]");
        Reword();
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, $"{HistoryOf}/{old}/{VersionNow()}");

        Assert.That(page.QuerySelectorAll(".difference del").Select(deleted => deleted.LastChild!.PreviousSibling!.TextContent), Is.EqualTo(new[] { "trzech" }));
        Assert.That(page.QuerySelectorAll(".facts-compared tbody th").Select(TextOf), Is.EqualTo(new[] { "Instrument" }));
        Assert.That(TextOf(page.QuerySelector(".meta")!), Is.EqualTo("zmieniono brzmienie tekstu; zmieniono w metryczce: instrument"));
        using var english = await PageAsync(site, $"{HistoryOf}/{old}/{VersionNow()}?lang=en");
        Assert.That(english.QuerySelectorAll(".difference[lang=pl] [lang=en]").Select(TextOf), Is.EqualTo(new[] { $"[version {old} of 1 March 2026:", $"[version {VersionNow()} of 2 March 2026:" }));
        Assert.That((await site.AskAsync($"{HistoryOf}/{old}/{VersionNow()}?uklad=obok")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("0123456789")]
    [TestCase("nie-wersja")]
    [TestCase("%C5%82")]
    public async Task A_version_that_never_was_is_told_with_those_that_are(string version)
    {
        using var site = Site.WithHistory(_library.Folder);

        using var answer = await site.AskAsync($"{Entry}@{version}");
        using var page = await ParseAsync(answer);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Nie ma takiej wersji"));
        Assert.That(page.QuerySelectorAll(".revisions code").Select(TextOf), Is.EqualTo(new[] { VersionNow() }));
    }

    [TestCase("/rekomendacje/nie-ma@0123456789")]
    [TestCase("/rekomendacje/nie-ma/historia")]
    [TestCase("/rekomendacje/nie-ma/historia/0123456789/0123456789")]
    [TestCase("/rekomendacje/nie-ma")]
    public async Task An_entry_that_never_was_has_no_past(string address)
    {
        using var site = Site.WithHistory(_library.Folder);

        Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_entry_that_was_removed_says_so_at_its_address_and_can_still_be_read()
    {
        var old = VersionNow();
        _library.Remove(CommittedLibrary.Recommendation);
        _library.Commit();
        using var site = Site.WithHistory(_library.Folder);

        using var answer = await site.AskAsync(Entry);
        using var page = await ParseAsync(answer);
        using var version = await PageAsync(site, $"{Entry}@{old}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(TextOf(page.QuerySelector(".lead")!), Does.StartWith("Usunięto go 2 marca 2026."));
        Assert.That(page.QuerySelectorAll(".revision-changes").Select(TextOf), Is.EqualTo(new[] { "wpis usunięto z bazy", "pierwsza wersja" }));
        Assert.That(TextOf(version.QuerySelector(".text")!), Does.Contain(OldWords));
        Assert.That((await site.AskAsync("/mid/rek-dane")).Headers.Location?.OriginalString, Is.EqualTo(Entry));
    }

    [Test]
    public async Task A_withdrawn_entry_keeps_its_address_and_its_past()
    {
        var old = VersionNow();
        _library.Replace(CommittedLibrary.Recommendation, "przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.");
        _library.Commit();
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, HistoryOf);

        Assert.That((await site.AskAsync(Entry)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(TextOf(page.QuerySelector(".revision-changes")!), Is.EqualTo("wpis wycofano; zmieniono w metryczce: wycofanie"));
        Assert.That((await site.AskAsync($"{Entry}@{old}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("", "Wpis wycofany (2 marca 2026): Zastąpiona. Zastępuje go ")]
    [TestCase("?lang=en", "Entry withdrawn (2 March 2026): Zastąpiona. It is replaced by ")]
    public async Task A_withdrawn_version_says_so_as_the_entry_does(string language, string expected)
    {
        _library.Replace(CommittedLibrary.Recommendation, "przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.\n  nastepca: rek-drzewa");
        _library.Commit();
        using var site = Site.WithHistory(_library.Folder);

        using var entry = await PageAsync(site, Entry + language);
        using var version = await PageAsync(site, $"{Entry}@{VersionNow()}{language}");

        Assert.That(TextOf(version.QuerySelector(".banner-withdrawn")!), Does.StartWith(expected).And.EqualTo(TextOf(entry.QuerySelector(".banner-withdrawn")!)));
    }

    [Test]
    public async Task A_state_that_was_not_committed_is_the_present_one_and_says_so()
    {
        var old = VersionNow();
        _library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        using var site = Site.WithHistory(_library.Folder);

        using var page = await PageAsync(site, HistoryOf);

        Assert.That(TextOf(page.QuerySelector(".revision-current .revision-changes")!), Is.EqualTo("nie zapisano jeszcze w historii"));
        Assert.That((await site.AskAsync($"{HistoryOf}/{old}/{VersionNow()}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_page_of_an_entry_names_its_version_and_a_later_commit_shows_there()
    {
        using var site = Site.WithHistory(_library.Folder);
        _ = await site.ReadAsync(HistoryOf);
        var committed = await LineAsync(site);
        _library.Write("przyklady/rekomendacje/README.md", "Nie wpis.");
        _library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        _library.Commit();
        await WaitUntilAsync(async () => (await site.ReadAsync(Entry)).Contains(NewWords, StringComparison.Ordinal));
        _ = await site.ReadAsync(HistoryOf);

        Assert.That(committed, Is.EqualTo($"Wersja {Committed()} z dnia 1 marca 2026 · Historia zmian"));
        Assert.That(await LineAsync(site), Is.EqualTo($"Wersja {VersionNow()} z dnia 2 marca 2026 · Historia zmian"));

        static string Committed() => SmallLibrary.Shared.Entries.Single(entry => entry.Id == "rek-dane").Version.Digits;
    }

    [Test]
    public async Task Without_a_repository_the_page_says_why_and_shows_the_present_version()
    {
        using var bare = new SmallLibrary();
        using var site = Site.WithHistory(bare.Folder);

        using var page = await PageAsync(site, HistoryOf);
        using var unknown = await site.AskAsync($"{Entry}@0123456789");

        Assert.That(TextOf(page.QuerySelector(".history-none")!), Does.Contain("nie leży w repozytorium git"));
        Assert.That(page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"{Entry}@{VersionNow()}" }));
        Assert.That(await LineAsync(site), Is.EqualTo($"Wersja {VersionNow()} · Historia zmian"));
        Assert.That((unknown.StatusCode, (await unknown.Content.ReadAsStringAsync()).Contains("nie leży w repozytorium git", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.NotFound, true)));
    }

    [Test]
    public async Task A_history_that_is_switched_off_is_not_shown()
    {
        var old = VersionNow();
        Reword();
        using var site = new Site(_library.Folder);

        using var page = await PageAsync(site, HistoryOf);

        Assert.That(TextOf(page.QuerySelector(".history-none")!), Does.Contain("nie pokazuje wcześniejszych wersji"));
        Assert.That((await site.AskAsync($"{Entry}@{old}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Of_sample_material_that_is_left_out_there_is_no_past_either()
    {
        var old = VersionNow();
        using var site = Site.WithHistory(_library.Folder, ("Site:IncludeExamples", "false"));

        foreach (var address in new[] { Entry, HistoryOf, $"{Entry}@{old}", $"{Entry}@{old}.ris" })
            Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), address);
    }

    [Test]
    public async Task Another_kind_in_the_address_leads_to_the_right_one()
    {
        using var site = Site.WithHistory(_library.Folder);
        var version = VersionNow();

        foreach (var rest in new[] { "/historia", $"@{version}", $"/historia/{version}/{version}", $"@{version}.ris" })
            Assert.That((await site.AskAsync("/mid/rek-dane" + rest)).Headers.Location?.OriginalString, Is.EqualTo(Entry + rest));
    }

    private void Reword()
    {
        _library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        _library.Commit();
    }

    private void Retitle()
    {
        _library.Replace(CommittedLibrary.Recommendation, "tytul: Jeden standard", "tytul: Wspólny standard");
        _library.Commit();
    }

    /// <summary>The version of the file as it lies there.</summary>
    private string VersionNow() => _library.VersionOf(CommittedLibrary.Recommendation);

    private static async Task<string> LineAsync(Site site)
    {
        using var page = await PageAsync(site, Entry);
        return TextOf(page.QuerySelector(".version-line")!);
    }

    private static async Task<IHtmlDocument> PageAsync(Site site, string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return await ParseAsync(answer);
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    private static string TextOf(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 100 && !await holds(); tries++)
            await Task.Delay(100);
    }
}
