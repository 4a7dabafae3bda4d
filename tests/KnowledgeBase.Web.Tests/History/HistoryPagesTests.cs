using System.Net;
using KnowledgeBase.Testing;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>The list of an entry's versions, and the line on its page that leads there.</summary>
public sealed class HistoryPagesTests : CommittedLibraryTests
{
    [Test]
    public async Task The_versions_are_listed_newest_first_with_what_changed()
    {
        Reword();
        Retitle();
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync(HistoryOf);

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
        using var site = Site.WithHistory(Library.Folder);
        using var page = await site.PageAsync(HistoryOf);
        var links = page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.That(links, Has.Count.EqualTo(5));
        foreach (var link in links)
            Assert.That((await site.AskAsync(link)).StatusCode, Is.EqualTo(HttpStatusCode.OK), link);
    }

    [Test]
    public async Task A_state_that_was_not_committed_is_the_present_one_and_says_so()
    {
        var old = VersionNow();
        Library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync(HistoryOf);

        Assert.That(TextOf(page.QuerySelector(".revision-current .revision-changes")!), Is.EqualTo("nie zapisano jeszcze w historii"));
        Assert.That((await site.AskAsync($"{HistoryOf}/{old}/{VersionNow()}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_page_of_an_entry_names_its_version_and_a_later_commit_shows_there()
    {
        using var site = Site.WithHistory(Library.Folder);
        _ = await site.ReadAsync(HistoryOf);
        var committed = await LineAsync(site);
        Library.Write("przyklady/rekomendacje/README.md", "Nie wpis.");
        Change(OldWords, NewWords);
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

        using var page = await site.PageAsync(HistoryOf);
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
        using var site = new Site(Library.Folder);

        using var page = await site.PageAsync(HistoryOf);

        Assert.That(TextOf(page.QuerySelector(".history-none")!), Does.Contain("nie pokazuje wcześniejszych wersji"));
        Assert.That((await site.AskAsync($"{Entry}@{old}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Of_sample_material_that_is_left_out_there_is_no_past_either()
    {
        var old = VersionNow();
        using var site = Site.WithHistory(Library.Folder, ("Site:IncludeExamples", "false"));

        foreach (var address in new[] { Entry, HistoryOf, $"{Entry}@{old}", $"{Entry}@{old}.ris" })
            Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), address);
    }

    [Test]
    public async Task Another_kind_in_the_address_leads_to_the_right_one()
    {
        using var site = Site.WithHistory(Library.Folder);
        var version = VersionNow();

        foreach (var rest in new[] { "/historia", $"@{version}", $"/historia/{version}/{version}", $"@{version}.ris" })
            Assert.That((await site.AskAsync("/mid/rek-dane" + rest)).Headers.Location?.OriginalString, Is.EqualTo(Entry + rest));
    }

    private static async Task<string> LineAsync(Site site)
    {
        using var page = await site.PageAsync(Entry);
        return TextOf(page.QuerySelector(".version-line")!);
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 100 && !await holds(); tries++)
            await Task.Delay(100);
    }
}
