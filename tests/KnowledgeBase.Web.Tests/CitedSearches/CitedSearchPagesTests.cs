using System.Net;
using System.Text.Json;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

public sealed class CitedSearchPagesTests : CommittedLibraryTests
{
    private const string Search = "/szukaj?q=dane+miasta&temat=dane";

    [Test]
    public async Task The_note_has_the_query_the_filters_the_number_the_days_the_version_and_the_address()
    {
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, Search);

        var total = page.Hits.Count;
        var address = page.CitedAddress!;
        var digits = address[(address.IndexOf("stan=", StringComparison.Ordinal) + 5)..];
        Assert.That(digits, Has.Length.EqualTo(12).And.Matches("^[0-9a-f]+$"));
        Assert.That(address, Is.EqualTo($"/szukaj?q=dane%20miasta&temat=dane&stan={digits}"));
        Assert.That(page.Notes, Has.Count.EqualTo(5));
        Assert.That(page.Notes[0], Does.StartWith("[wśród wyników materiał przykładowy – nie cytować] Wyniki wyszukiwania: „dane miasta”; Temat: ")
            .And.Contains($"; {total} wpis")
            .And.Contains($" [online], Wyszukiwanie w bazie danych, 1 marca 2026, wersja treści {digits}. Baza rekomendacji miast [dostęp: ")
            .And.EndsWith($"Dostępny w: http://localhost{address}"));
        Assert.That(page.Page.QuerySelector("#cytuj")!.HasAttribute("open"), Is.False);
    }

    [Test]
    public async Task Everything_that_has_a_say_in_the_hits_is_in_the_note()
    {
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, "/szukaj?q=dane&slowa=dokladnie&sort=najstarsze&bez=synonim&widok=tabela&strona=2");

        Assert.That(page.Notes[0], Does.Contain("„dane”; słowa dokładnie tak zapisane; bez synonimów: synonim; kolejność: najstarsze; "));
        Assert.That(page.CitedAddress, Does.StartWith("/szukaj?q=dane&sort=najstarsze&bez=synonim&slowa=dokladnie&stan="));
    }

    [Test]
    public async Task A_search_that_finds_nothing_is_cited_too()
    {
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, "/szukaj?q=zupe%C5%82niebzdurne");
        using var earlier = await CitedPage.ReadAsync(site, page.CitedAddress!);

        Assert.That(page.Notes[0], Does.StartWith("Wyniki wyszukiwania: „zupełniebzdurne”; 0 wpisów [online]"));
        Assert.That(earlier.Heading, Does.StartWith("Brak wpisów na zapytanie"));
    }

    [Test]
    public async Task While_the_content_is_the_same_the_address_says_so_and_shows_the_present_hits()
    {
        using var site = await CitedPage.StartAsync(Library);
        using var present = await CitedPage.ReadAsync(site, Search);

        using var page = await CitedPage.ReadAsync(site, present.CitedAddress!);

        Assert.That(page.Hits, Is.EqualTo(present.Hits));
        Assert.That(page.Band, Does.StartWith("Obecny stan treści: stan z dnia 1 marca 2026, wersja "));
        Assert.That(page.Page.QuerySelector(".state-changes"), Is.Null);
        Assert.That(page.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(page.CitedAddress, Is.EqualTo(present.CitedAddress));
    }

    [Test]
    public async Task A_running_site_shows_the_old_hits_once_the_content_has_changed_and_every_link_leads_somewhere()
    {
        using var site = await CitedPage.StartAsync(Library);
        using var before = await CitedPage.ReadAsync(site, Search);
        Library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        Library.Remove("przyklady/mid/mid-czujniki.md");
        Library.Commit();
        await WaitUntilAsync(async () => (await site.ReadAsync("/rekomendacje/rek-dane")).Contains(NewWords, StringComparison.Ordinal));

        using var page = await CitedPage.ReadAsync(site, before.CitedAddress!);

        Assert.That(page.Hits, Is.EqualTo(before.Hits));
        Assert.That(page.ChangedUnder("Zmienione brzmienie"), Is.EqualTo(new[] { "rek-dane" }));
        Assert.That(page.ChangedUnder("Nie ma ich już"), Is.EqualTo(new[] { "mid-czujniki" }));
        Assert.That(page.Page.QuerySelectorAll(".hit-since").Select(since => since.TextContent), Is.EquivalentTo(new[] { "dziś brzmi inaczej", "nie ma go już w bazie" }));
        Assert.That(page.TextOf("#dzis"), Does.StartWith("Wyniki dziś: "));
        foreach (var link in page.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')).Distinct())
            Assert.That((int)(await site.AskAsync(link)).StatusCode, Is.LessThan(400), link);
    }

    [Test]
    public async Task The_old_hits_show_the_words_of_then_and_lead_to_the_entries_as_they_were()
    {
        var version = Library.VersionOf(CommittedLibrary.Recommendation);
        var address = await AddressThenAsync("/szukaj?q=trzech+formatach");
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, address);

        var hit = page.Page.QuerySelectorAll(".hit").Single(hit => hit.QuerySelector("h3 a")!.GetAttribute("href") == $"/rekomendacje/rek-dane@{version}");
        Assert.That(hit.QuerySelector(".snippet")!.TextContent, Does.Contain("w trzech formatach"));
        Assert.That(hit.QuerySelector(".passage-link")!.GetAttribute("href"), Does.StartWith($"/rekomendacje/rek-dane@{version}#p-"));
    }

    [Test]
    public async Task The_old_hits_say_why_they_matched_and_are_collected_as_they_were()
    {
        var version = Library.VersionOf(CommittedLibrary.Recommendation);
        var address = await AddressThenAsync("/szukaj?q=standardu+informatyzacji+formatach");
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, address);

        var hit = page.Page.QuerySelector(".hits .hit")!;
        var places = hit.QuerySelectorAll(".why a").Select(link => link.GetAttribute("href")!.Split('#')).ToList();
        using var then = await site.PageAsync(places[0][0]);
        Assert.That(places.Select(place => place[0]), Has.All.EqualTo($"/rekomendacje/rek-dane@{version}"));
        Assert.That(places.Select(place => place[1]), Is.EqualTo(new[] { "streszczenie", "dane", places[2][1] }));
        Assert.That(places[2][1], Does.StartWith("p-"));
        Assert.That(places.Select(place => then.GetElementById(place[1])), Has.All.Not.Null);
        var added = hit.QuerySelector("[data-basket-add]")!.GetAttribute("href")!;
        Assert.That(added, Is.EqualTo($"/teczka?dodaj=rek-dane.V{version}"));
        using var kept = await site.AskAsync(added);
        using var basket = await site.PageAsync(kept.Headers.Location!.OriginalString);
        Assert.That(basket.QuerySelectorAll(".basket-item a").Select(link => link.GetAttribute("href")), Has.Some.Contain($"/historia/{version}/"));
    }

    [Test]
    public async Task The_hits_of_today_below_them_say_so_too()
    {
        var address = await AddressThenAsync(Search);
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, address);

        var now = page.Page.QuerySelectorAll(".state-now li");
        Assert.That(now, Is.Not.Empty);
        foreach (var hit in now)
        {
            var entry = hit.QuerySelector("a")!.GetAttribute("href")!;
            Assert.That(hit.QuerySelectorAll(".why a").Select(link => link.GetAttribute("href")), Is.Not.Empty.And.All.StartsWith(entry));
            Assert.That(hit.QuerySelector("[data-basket-add]")!.GetAttribute("href"), Is.EqualTo($"/teczka?dodaj={entry.Split('/')[2].Split('?')[0]}"));
        }
    }

    [Test]
    public async Task Files_of_the_old_search_have_the_old_hits()
    {
        var version = Library.VersionOf(CommittedLibrary.Recommendation);
        var address = await AddressThenAsync("/szukaj?q=trzech+formatach");
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        var json = await site.ReadAsync(address.Replace("/szukaj?", "/szukaj.json?", StringComparison.Ordinal));
        var csl = await site.ReadAsync(address.Replace("/szukaj?", "/szukaj.csl.json?", StringComparison.Ordinal));
        var ris = await site.ReadAsync(address.Replace("/szukaj?", "/szukaj.ris?", StringComparison.Ordinal));

        Assert.That(json, Does.Contain($"/rekomendacje/rek-dane@{version}").And.Not.Contain("/rekomendacje/rek-dane\""));
        using var read = JsonDocument.Parse(csl);
        var item = read.RootElement[0];
        Assert.That(item.GetProperty("URL").GetString(), Is.EqualTo($"http://localhost{address}"));
        Assert.That(item.GetProperty("type").GetString(), Is.EqualTo("webpage"));
        Assert.That(item.GetProperty("version").GetString(), Is.EqualTo(address[^12..]));
        Assert.That(item.TryGetProperty("number", out _), Is.False);
        Assert.That(ris, Does.Contain("TY  - ELEC\r\n").And.Contain($"UR  - http://localhost{address}\r\n").And.Contain("M3  - Wyszukiwanie w bazie danych\r\n"));
    }

    [TestCase("")]
    [TestCase("0123456789ab")]
    [TestCase("012345678")]
    [TestCase("nie-stan")]
    [TestCase("%C5%82")]
    [TestCase("%00%FF")]
    [TestCase("../../etc")]
    [TestCase("HEAD")]
    [TestCase("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task A_damaged_state_is_told_in_plain_words_with_the_present_search(string asOf)
    {
        using var site = await CitedPage.StartAsync(Library);
        using var present = await CitedPage.ReadAsync(site, Search);

        using var answer = await site.AskAsync($"{Search}&stan={asOf}");
        using var page = await CitedPage.ParseAsync(answer);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Heading, Is.EqualTo("Nie ma takiego stanu treści"));
        Assert.That(page.TextOf(".lead"), Does.Contain("stan=").And.EndsWith("Poniżej są wyniki z obecnej treści bazy."));
        Assert.That(page.Hits, Is.EqualTo(present.Hits));
        Assert.That(page.Page.QuerySelectorAll(".hit > .why").Length, Is.EqualTo(page.Hits.Count));
        Assert.That((await site.AskAsync($"/szukaj.csv?q=dane&stan={asOf}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await site.AskAsync($"/szukaj.bib?q=dane&stan={asOf}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Edits_that_were_not_committed_are_told_and_the_last_commit_is_offered()
    {
        var committed = await AddressThenAsync(Search);
        Library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, Search);

        Assert.That(page.CitedAddress, Is.Null);
        Assert.That(page.Notes[0], Does.Match("odcisk treści [0-9a-f]{12}, wyszukiwania w tym stanie treści nie można powtórzyć").And.EndsWith("/szukaj?q=dane%20miasta&temat=dane"));
        Assert.That(page.TextOf("#cytuj > p"), Does.Contain("treść bazy ma zmiany, których nie zapisano jeszcze w historii"));
        Assert.That(page.Page.QuerySelector("#cytuj > p a")!.GetAttribute("href"), Is.EqualTo(committed));
        using var before = await CitedPage.ReadAsync(site, committed);
        Assert.That(before.ChangedUnder("Zmienione brzmienie"), Is.EqualTo(new[] { "rek-dane" }));
    }

    [Test]
    public async Task Without_a_repository_the_note_says_that_the_search_cannot_be_repeated()
    {
        using var bare = new SmallLibrary();
        using var site = Site.WithHistory(bare.Folder);
        _ = await site.AskAsync("/rekomendacje/rek-dane/historia");

        using var page = await CitedPage.ReadAsync(site, Search);
        using var answer = await site.AskAsync($"{Search}&stan=0123456789ab");
        using var unknown = await CitedPage.ParseAsync(answer);

        Assert.That(page.CitedAddress, Is.Null);
        Assert.That(page.Notes[0], Does.Contain($"odcisk treści {SmallLibrary.Shared.Fingerprint[..12]}, wyszukiwania w tym stanie treści nie można powtórzyć"));
        Assert.That(page.TextOf("#cytuj > p"), Does.Contain("baza nie ma tu historii"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(unknown.Heading, Is.EqualTo("Nie można pokazać wyników z tamtego stanu"));
        Assert.That(unknown.TextOf(".lead"), Does.Contain("nie leży w repozytorium git"));
        Assert.That(await site.ReadAsync("/szukaj.bib?q=dane"), Does.Contain("nie można powtórzyć").And.Not.Contain("stan="));
    }

    [Test]
    public async Task In_English_the_note_and_the_page_are_English_around_what_is_of_the_content()
    {
        var address = await AddressThenAsync(Search);
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        using var page = await CitedPage.ReadAsync(site, $"{address}&lang=en");
        var ris = await site.ReadAsync($"{address.Replace("/szukaj?", "/szukaj.ris?", StringComparison.Ordinal)}&lang=en");

        Assert.That(page.Band, Does.StartWith("State of 1 March 2026, version "));
        Assert.That(page.Notes[0], Does.Contain("Search results: “dane miasta”; ").And.Contain("content version "));
        Assert.That(page.ChangedUnder("Wording changed"), Is.EqualTo(new[] { "rek-dane" }));
        Assert.That(ris, Does.Contain("LA  - en\r\n"));
    }

    [Test]
    public async Task Sample_material_that_is_left_out_now_is_left_out_then()
    {
        var address = await AddressThenAsync(Search);
        Reword();
        using var site = await CitedPage.StartAsync(Library, ("Site:IncludeExamples", "false"));

        using var page = await CitedPage.ReadAsync(site, address);

        Assert.That(page.Hits, Is.Empty);
        Assert.That(page.Page.DocumentElement.TextContent, Does.Not.Contain("otwartych danych"));
    }

    private async Task<string> AddressThenAsync(string search)
    {
        using var site = await CitedPage.StartAsync(Library);
        using var page = await CitedPage.ReadAsync(site, search);
        return page.CitedAddress!;
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> isTrue)
    {
        for (var round = 0; round < 200 && !await isTrue(); round++)
            await Task.Delay(50);
    }
}
