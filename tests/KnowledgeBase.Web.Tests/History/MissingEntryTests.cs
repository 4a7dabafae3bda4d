using System.Net;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>An entry that the history has and the content of the moment has not.</summary>
public sealed class MissingEntryTests
{
    private const string Entry = "/rekomendacje/rek-dane";

    [TestCase("", "Tego wpisu nie można teraz pokazać", "Jego pliku nie ma")]
    [TestCase("?lang=en", "This entry cannot be shown at present", "Its file is not")]
    public async Task One_whose_file_has_a_fault_is_not_said_to_be_removed(string language, string heading, string reason)
    {
        using var library = new CommittedLibrary();
        library.Replace(CommittedLibrary.Recommendation, "tytul:", "tytul");
        library.Commit();
        using var site = Site.WithHistory(library.Folder);

        using var answer = await site.AskAsync(Entry + language);
        using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(heading));
        Assert.That(page.Title, Does.StartWith(heading));
        Assert.That(page.QuerySelector(".lead")!.TextContent, Does.StartWith(reason));
        Assert.That(page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")), Has.Exactly(1).Matches($"^{Entry}@[0-9a-f]{{10}}"));
    }

    [Test]
    public async Task One_that_comes_back_is_there_again()
    {
        using var library = new CommittedLibrary();
        var whole = library.Read(CommittedLibrary.Recommendation);
        library.Remove(CommittedLibrary.Recommendation);
        library.Commit();
        library.Write(CommittedLibrary.Recommendation, whole);
        library.Commit();
        using var site = Site.WithHistory(library.Folder);

        Assert.That((await site.AskAsync(Entry)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
