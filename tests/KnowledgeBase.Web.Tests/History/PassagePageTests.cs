using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.History;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>The permanent address of a passage: it leads to the passage, or says what became of it.</summary>
public sealed class PassagePageTests : CommittedLibraryTests
{
    private const string Sentence = "Bajtowice publikują dane w trzech formatach, a Związek Gmin Próbnych w siedmiu.";
    private const string Item = "- Wspólny interfejs programistyczny (API).\n";

    [TestCase("", "")]
    [TestCase("?q=dane&lang=en", "?q=dane&lang=en")]
    public async Task One_that_stands_is_led_to(string query, string expected)
    {
        using var site = Site.WithHistory(Library.Folder);
        var anchor = await AnchorAsync(site, "w trzech formatach");

        using var answer = await site.AskAsync($"{Entry}/{anchor}{query}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "for as long as it stands, and no longer");
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo($"{Entry}{expected}#{anchor}"));
        Assert.That((await site.AskAsync($"/mid/rek-dane/{anchor}")).Headers.Location!.OriginalString, Is.EqualTo($"{Entry}/{anchor}"));
    }

    [Test]
    public async Task Of_one_that_was_reworded_the_words_are_compared_and_both_can_be_read_and_cited()
    {
        using var site = Site.WithHistory(Library.Folder);
        var (anchor, old) = (await AnchorAsync(site, "w trzech formatach"), VersionNow());
        Change(Sentence, "Od 2024 r. Bajtowice publikują dane w czterech formatach, a Związek Gmin Próbnych w siedmiu.");
        Change("## Stan dzisiejszy\n", "## Stan dzisiejszy\n\nNowy akapit przed tamtym.\n");
        using var later = Site.WithHistory(Library.Folder);
        var now = await AnchorAsync(later, "w czterech formatach");

        using var page = await later.PageAsync($"{Entry}/{anchor}");

        var version = VersionNow();
        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Ten akapit ma dziś inne brzmienie"));
        Assert.That(page.QuerySelectorAll(".difference del").Select(part => part.ChildNodes[1].TextContent), Has.Some.EqualTo("trzech"));
        Assert.That(page.QuerySelectorAll(".difference ins").Select(part => part.ChildNodes[1].TextContent), Has.Some.EqualTo("czterech"));
        Assert.That(WaysOf(page), Is.EqualTo(new[]
        {
            $"{Entry}#{now}", $"{Entry}?akapit={now}#cytuj", $"{Entry}@{old}#{anchor}", $"{Entry}@{old}?akapit={anchor}#cytuj", $"{Entry}/historia/{old}/{version}", $"{Entry}/historia",
        }));
        Assert.That(TextOf(page.QuerySelector(".passage-ways")!), Does.StartWith("Akapit 2 w obecnym brzmieniu").And.Contain($"wersja {old} z dnia 1 marca 2026"));
        foreach (var way in WaysOf(page))
            Assert.That((await later.AskAsync(way)).StatusCode, Is.EqualTo(HttpStatusCode.OK), way);
    }

    [Test]
    public async Task Of_one_that_was_removed_the_last_words_are_shown()
    {
        using var site = Site.WithHistory(Library.Folder);
        var (anchor, old) = (await AnchorAsync(site, "interfejs"), VersionNow());
        Change(Item, "");
        using var later = Site.WithHistory(Library.Folder);

        using var page = await later.PageAsync($"{Entry}/{anchor}", HttpStatusCode.Gone);

        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Tego akapitu nie ma już we wpisie"));
        Assert.That(TextOf(page.QuerySelector(".difference")!), Is.EqualTo("Wspólny interfejs programistyczny (API)."));
        Assert.That(WaysOf(page), Does.Contain($"{Entry}@{old}#{anchor}").And.None.Contain($"{Entry}#"));
    }

    [Test]
    public async Task One_that_came_back_is_led_to_again()
    {
        using var site = Site.WithHistory(Library.Folder);
        var anchor = await AnchorAsync(site, "interfejs");
        Change(Item, "");
        Change("- Szkolenia", Item + "- Szkolenia");
        using var later = Site.WithHistory(Library.Folder);

        Assert.That((await later.AskAsync($"{Entry}/{anchor}")).Headers.Location!.OriginalString, Is.EqualTo($"{Entry}#{anchor}"));
    }

    [Test]
    public async Task Of_equal_passages_every_address_shows_the_words_as_long_as_one_stands()
    {
        Change(Item, Item + Item);
        using var site = Site.WithHistory(Library.Folder);
        var second = await AnchorAsync(site, "interfejs", place: 1);
        Change(Item + Item, Item);
        using var later = Site.WithHistory(Library.Folder);

        Assert.That(second, Does.EndWith("-2"));
        Assert.That((await later.AskAsync($"{Entry}/{second}")).Headers.Location!.OriginalString, Is.EqualTo($"{Entry}#{second[..^2]}"));
        Assert.That(await later.ReadAsync($"{Entry}.ris?akapit={second}"), Does.Contain($"{Entry}/{second[..^2]}"));
    }

    [Test]
    public async Task One_that_never_was_is_said_never_to_have_been()
    {
        using var site = Site.WithHistory(Library.Folder);

        using var page = await site.PageAsync($"{Entry}/p-aaaaaaaa", HttpStatusCode.NotFound);

        Assert.That(TextOf(page.QuerySelector("h1")!), Is.EqualTo("Takiego akapitu we wpisie nie ma"));
        Assert.That(TextOf(page.QuerySelector(".gone-passage")!), Does.StartWith("Historia wpisu nie zna akapitu o tym adresie."));
        Assert.That(WaysOf(page), Is.EqualTo(new[] { Entry + "/historia" }));
    }

    [Test]
    public async Task One_of_long_ago_is_found_as_far_as_versions_are_looked_through_and_beyond_that_nothing_is_claimed()
    {
        using var site = Site.WithHistory(Library.Folder);
        var beyond = await AnchorAsync(site, "w trzech formatach");
        Change(Sentence, "Bajtowice publikują dane w czterech formatach, a Związek Gmin Próbnych w siedmiu.");
        using var second = Site.WithHistory(Library.Folder);
        var oldest = await AnchorAsync(second, "w czterech formatach");
        Change("w czterech formatach", "w 0 formatach");
        for (var edit = 1; edit < PassageHistory.MostVersions; edit++)
            Change($"w {edit - 1} formatach", $"w {edit} formatach");

        using var later = Site.WithHistory(Library.Folder);
        using var known = await later.PageAsync($"{Entry}/{oldest}");
        using var unknown = await later.PageAsync($"{Entry}/{beyond}", HttpStatusCode.NotFound);

        Assert.That(TextOf(known.QuerySelector("h1")!), Is.EqualTo("Ten akapit ma dziś inne brzmienie"));
        Assert.That(known.QuerySelectorAll(".difference del").Select(part => part.ChildNodes[1].TextContent), Has.Some.EqualTo("czterech"));
        Assert.That(TextOf(unknown.QuerySelector(".gone-passage")!), Does.StartWith("W 200 najnowszych wersjach wpisu nie ma akapitu o tym adresie. Starszych nie przejrzano"));
    }

    [Test]
    public async Task Without_a_history_nothing_is_known_and_the_page_says_why()
    {
        using var bare = new SmallLibrary();
        using var site = Site.WithHistory(bare.Folder);

        using var page = await site.PageAsync($"{Entry}/p-aaaaaaaa", HttpStatusCode.NotFound);

        Assert.That(TextOf(page.QuerySelector(".gone-passage")!), Does.StartWith("Co się z nim stało, nie wiadomo.").And.Contain("nie leży w repozytorium git"));
    }

    [Test]
    public async Task Of_an_entry_that_was_removed_the_entry_is_told_of()
    {
        using var site = Site.WithHistory(Library.Folder);
        var anchor = await AnchorAsync(site, "interfejs");
        Library.Remove(CommittedLibrary.Recommendation);
        Library.Commit();
        using var later = Site.WithHistory(Library.Folder);

        using var page = await later.PageAsync($"{Entry}/{anchor}", HttpStatusCode.Gone);
        using var otherKind = await later.AskAsync($"/mid/rek-dane/{anchor}?lang=en");

        Assert.That(TextOf(page.QuerySelector(".lead")!), Does.StartWith("Usunięto go 2 marca 2026."));
        Assert.That(otherKind.Headers.Location!.OriginalString, Is.EqualTo($"{Entry}/{anchor}?lang=en"), "and the passage is not forgotten");
    }

    [TestCase("/rekomendacje/nie-ma/p-aaaaaaaa")]
    [TestCase(Entry + "/p-aaaaaaa1")]
    [TestCase(Entry + "/p-aaaaaaaa-0")]
    [TestCase(Entry + "/p-aaaaaaaa-99999")]
    [TestCase(Entry + "/cokolwiek")]
    public async Task What_is_no_address_of_a_passage_is_not_found(string address)
    {
        using var site = Site.WithHistory(Library.Folder);

        Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Who_wants_to_cite_one_that_is_gone_is_told_and_led_to_more()
    {
        using var site = Site.WithHistory(Library.Folder);
        var anchor = await AnchorAsync(site, "interfejs");
        Change(Item, "");
        using var later = Site.WithHistory(Library.Folder);

        using var page = await later.PageAsync($"{Entry}?akapit={anchor}");

        Assert.That(page.QuerySelector(".cite")!.HasAttribute("open"), Is.True);
        Assert.That(page.QuerySelector(".cite .remark a[href*='/p-']")!.GetAttribute("href"), Is.EqualTo($"{Entry}/{anchor}"));
    }

    [TestCase("")]
    [TestCase("?lang=en")]
    public async Task Every_number_is_a_link_to_the_permanent_address_and_in_a_version_to_the_version(string query)
    {
        using var site = Site.WithHistory(Library.Folder);
        using var now = await site.PageAsync(Entry + query);
        using var version = await site.PageAsync($"{Entry}@{VersionNow()}{query}");

        Assert.That(NumbersOf(now), Is.EqualTo(PassagesOf(now).Select(passage => $"{Entry}/{passage.Id}{query}")));
        Assert.That(NumbersOf(version), Is.EqualTo(PassagesOf(version).Select(passage => $"{Entry}@{VersionNow()}{query}#{passage.Id}")));
        Assert.That(now.QuerySelectorAll(".passage-tools a").Select(link => link.GetAttribute("href")!.Replace("&lang=en", "", StringComparison.Ordinal)), Is.EqualTo(PassagesOf(now).Select(passage => $"{Entry}?akapit={passage.Id}#cytuj")));
    }

    [Test]
    public async Task Every_passage_of_the_repositorys_content_has_one_number()
    {
        using var site = new Site(RepositoryPaths.Content);
        var library = new Content.Reading.LibraryReader().Read(RepositoryPaths.Content, new Content.ContentOptions());
        foreach (var entry in library.Entries)
        {
            using var page = await site.PageAsync(Routes.Entry(entry));
            var numbers = page.QuerySelectorAll(".passage-number").Select(number => (number.TextContent, number.Closest("[id][data-passage]")!.Id)).ToList();

            Assert.That(numbers, Is.EqualTo(entry.Body.Passages.Select(passage => ($"{passage.Number}", passage.Anchor))), entry.Id);
        }
    }

    private static IEnumerable<string?> NumbersOf(IHtmlDocument page) => page.QuerySelectorAll(".passage-number").Select(number => number.GetAttribute("href"));

    private static IEnumerable<IElement> PassagesOf(IHtmlDocument page) => page.QuerySelectorAll("[id][data-passage]");

    private static IEnumerable<string> WaysOf(IHtmlDocument page) => page.QuerySelectorAll(".passage-ways a").Select(way => way.GetAttribute("href")!);

    private static async Task<string> AnchorAsync(Site site, string words, int place = 0)
    {
        using var page = await site.PageAsync(Entry);
        return PassagesOf(page).Where(passage => passage.TextContent.Contains(words, StringComparison.Ordinal)).ElementAt(place).Id!;
    }
}
