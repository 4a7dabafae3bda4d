using System.Net;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>An entry that the content of the moment has not, whether its history has it or nothing has.</summary>
public sealed class MissingEntryTests : CommittedLibraryTests
{
    [TestCase("", "Tego wpisu nie można teraz pokazać", "Jego pliku nie ma")]
    [TestCase("?lang=en", "This entry cannot be shown at present", "Its file is not")]
    public async Task One_whose_file_has_a_fault_is_not_said_to_be_removed(string language, string heading, string reason)
    {
        Change("tytul:", "tytul");
        using var site = Site.WithHistory(Library.Folder);

        using var answer = await site.AskAsync(Entry + language);
        using var page = await answer.PageAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(heading));
        Assert.That(page.Title, Does.StartWith(heading));
        Assert.That(page.QuerySelector(".lead")!.TextContent, Does.StartWith(reason));
        Assert.That(page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")), Has.Exactly(1).Matches($"^{Entry}@[0-9a-f]{{10}}"));
    }

    [Test]
    public async Task One_that_comes_back_is_there_again()
    {
        var whole = Library.Read(CommittedLibrary.Recommendation);
        Library.Remove(CommittedLibrary.Recommendation);
        Library.Commit();
        Library.Write(CommittedLibrary.Recommendation, whole);
        Library.Commit();
        using var site = Site.WithHistory(Library.Folder);

        Assert.That((await site.AskAsync(Entry)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_entry_that_was_removed_says_so_at_its_address_and_can_still_be_read()
    {
        var old = VersionNow();
        Library.Remove(CommittedLibrary.Recommendation);
        Library.Commit();
        using var site = Site.WithHistory(Library.Folder);

        using var answer = await site.AskAsync(Entry);
        using var page = await answer.PageAsync();
        using var version = await site.PageAsync($"{Entry}@{old}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(TextOf(page.QuerySelector(".lead")!), Does.StartWith("Usunięto go 2 marca 2026."));
        Assert.That(page.QuerySelectorAll(".revision-changes").Select(TextOf), Is.EqualTo(new[] { "wpis usunięto z bazy", "pierwsza wersja" }));
        Assert.That(TextOf(version.QuerySelector(".text")!), Does.Contain(OldWords));
        Assert.That((await site.AskAsync("/mid/rek-dane")).Headers.Location?.OriginalString, Is.EqualTo(Entry));
    }

    [TestCase("/rekomendacje/nie-ma@0123456789")]
    [TestCase("/rekomendacje/nie-ma/historia")]
    [TestCase("/rekomendacje/nie-ma/historia/0123456789/0123456789")]
    [TestCase("/rekomendacje/nie-ma")]
    public async Task An_entry_that_never_was_has_no_past(string address)
    {
        using var site = Site.WithHistory(Library.Folder);

        Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
