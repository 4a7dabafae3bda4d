using System.Net;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>A withdrawn entry keeps its address, and says in each of its versions what it was.</summary>
public sealed class WithdrawnEntryTests : CommittedLibraryTests
{
    [Test]
    public async Task A_withdrawn_entry_keeps_its_address_and_its_past()
    {
        var old = VersionNow();
        Change("przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.");
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync(HistoryOf);

        Assert.That((await site.AskAsync(Entry)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(TextOf(page.QuerySelector(".revision-changes")!), Is.EqualTo("wpis wycofano; zmieniono w metryczce: wycofanie"));
        Assert.That((await site.AskAsync($"{Entry}@{old}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("", "Wpis wycofany (2 marca 2026): Zastąpiona. Zastępuje go ")]
    [TestCase("?lang=en", "Entry withdrawn (2 March 2026): Zastąpiona. It is replaced by ")]
    public async Task A_withdrawn_version_says_so_as_the_entry_does(string language, string expected)
    {
        Change("przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.\n  nastepca: rek-drzewa");
        using var site = Site.WithHistory(Library.Folder);

        using var entry = await site.PageAsync(Entry + language);
        using var version = await site.PageAsync($"{Entry}@{VersionNow()}{language}");

        Assert.That(TextOf(version.QuerySelector(".banner-withdrawn")!), Does.StartWith(expected).And.EqualTo(TextOf(entry.QuerySelector(".banner-withdrawn")!)));
    }
}
