using System.Net;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>An entry as it was, and the difference of two of its versions.</summary>
public sealed class VersionPagesTests : CommittedLibraryTests
{
    [Test]
    public async Task A_version_shows_the_text_as_it_was_and_says_that_it_is_not_the_present_one()
    {
        var old = VersionNow();
        Reword();
        Retitle();
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync($"{Entry}@{old}");

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
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync($"{Entry}@{old}");
        var file = await site.ReadAsync($"{Entry}@{old}.ris");

        Assert.That(page.QuerySelectorAll(".cite-text").Select(TextOf), Has.Some.Contains($"{Entry}@{old}").And.Some.Contains($"{old}"));
        Assert.That(file, Does.Contain($"{Entry}@{old}"));
        Assert.That(page.QuerySelectorAll(".cite-files a").Select(link => link.GetAttribute("href")), Has.All.StartsWith($"{Entry}@{old}."));
        Assert.That((await site.AskAsync($"{Entry}@0123456789.ris")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_present_version_has_the_same_kind_of_address()
    {
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync($"{Entry}@{VersionNow()}");

        Assert.That(TextOf(page.QuerySelector(".banner-version")!), Does.StartWith("To obecna wersja wpisu."));
    }

    [Test]
    public async Task A_difference_shows_words_and_facts()
    {
        var old = VersionNow();
        Library.Replace(CommittedLibrary.Recommendation, "instrument: [organizacyjny, wiedza]", "instrument: [organizacyjny]");
        Reword();
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync($"{HistoryOf}/{old}/{VersionNow()}");

        Assert.That(page.QuerySelectorAll(".difference del").Select(deleted => deleted.LastChild!.PreviousSibling!.TextContent), Is.EqualTo(new[] { "trzech" }));
        Assert.That(page.QuerySelectorAll(".facts-compared tbody th").Select(TextOf), Is.EqualTo(new[] { "Instrument" }));
        Assert.That(TextOf(page.QuerySelector(".meta")!), Is.EqualTo("zmieniono brzmienie tekstu; zmieniono w metryczce: instrument"));
        using var english = await site.PageAsync($"{HistoryOf}/{old}/{VersionNow()}?lang=en");
        Assert.That(english.QuerySelectorAll(".difference[lang=pl] [lang=en]").Select(TextOf), Is.EqualTo(new[] { $"[version {old} of 1 March 2026:", $"[version {VersionNow()} of 2 March 2026:" }));
        Assert.That((await site.AskAsync($"{HistoryOf}/{old}/{VersionNow()}?uklad=obok")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("0123456789")]
    [TestCase("nie-wersja")]
    [TestCase("%C5%82")]
    public async Task A_version_that_never_was_is_told_with_those_that_are(string version)
    {
        using var site = Site.WithHistory(Library.Folder);

        using var answer = await site.AskAsync($"{Entry}@{version}");
        using var page = await answer.PageAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Nie ma takiej wersji"));
        Assert.That(page.QuerySelectorAll(".revisions code").Select(TextOf), Is.EqualTo(new[] { VersionNow() }));
    }
}
