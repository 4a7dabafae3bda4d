using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Api;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

public sealed class ApiSearchChangesTests : CommittedLibraryTests
{
    private const string Search = "/api/v1/szukaj?q=dane+miasta&temat=dane";
    private const string Sensors = "przyklady/mid/mid-czujniki.md";

    /// <summary>So many of one kind are listed, as on the page.</summary>
    private const int Listed = 50;

    [Test]
    public async Task A_program_is_told_what_changed_in_the_hits_with_versions_and_differences()
    {
        var (state, before) = await StateAsync();
        var then = VersionNow();
        Library.Remove(Sensors);
        Reword();
        using var site = await CitedPage.StartAsync(Library);

        var answer = await site.JsonAsync(ChangesSince(state));
        var reworded = Only(answer, "reworded");
        var removed = Only(answer, "removed");

        Assert.That(answer.GetProperty("state").GetProperty("version").GetString(), Is.EqualTo(state));
        Assert.That(answer.GetProperty("state").GetProperty("current").GetBoolean(), Is.False);
        Assert.That(answer.GetProperty("changes").GetArrayLength(), Is.EqualTo(2));
        Assert.That(answer.GetProperty("totalThen").GetInt32(), Is.EqualTo(before.GetProperty("total").GetInt32()));
        Assert.That(answer.GetProperty("totalNow").GetInt32(), Is.EqualTo(answer.GetProperty("totalThen").GetInt32() - 1));
        Assert.That((IdOf(reworded), IdOf(removed)), Is.EqualTo(("rek-dane", "mid-czujniki")));
        Assert.That(reworded.GetProperty("then").GetProperty("version").GetString(), Is.EqualTo(then));
        Assert.That(reworded.GetProperty("now").GetProperty("version").GetString(), Is.EqualTo(VersionNow()));
        Assert.That(reworded.GetProperty("wording").GetBoolean(), Is.True);
        Assert.That(reworded.GetProperty("changes")[0].GetString(), Is.EqualTo("zmieniono brzmienie tekstu"));
        Assert.That(reworded.GetProperty("difference").GetString(), Is.EqualTo($"http://localhost/api/v1/wpisy/rek-dane/wersje/{then}/{VersionNow()}"));
        Assert.That(reworded.GetProperty("example").GetBoolean(), Is.True);
        Assert.That(removed.GetProperty("now").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(removed.GetProperty("difference").ValueKind, Is.EqualTo(JsonValueKind.Null));
        foreach (var address in AddressesIn(answer))
            Assert.That((await site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
    }

    [Test]
    public async Task Front_matter_is_told_from_wording_and_a_hit_that_no_longer_matches_from_one_that_is_gone()
    {
        var (state, _) = await StateAsync();
        Library.Replace(CommittedLibrary.Recommendation, "tematy: [dane]", "tematy: [retencja]");
        Library.Replace(Sensors, "\nstreszczenie: ", "\nstreszczenie: Inaczej mówiąc, ");
        Library.Commit();
        using var site = await CitedPage.StartAsync(Library);

        var left = await site.JsonAsync(ChangesSince(state, "temat=dane&rodzaj=rekomendacja"));
        var all = await site.JsonAsync(ChangesSince(state, "rodzaj=mid"));
        var retouched = Only(all, "retouched");

        Assert.That(IdOf(Only(left, "left")), Is.EqualTo("rek-dane"));
        Assert.That(IdOf(retouched), Is.EqualTo("mid-czujniki"));
        Assert.That(retouched.GetProperty("wording").GetBoolean(), Is.False);
        Assert.That(retouched.GetProperty("keys").EnumerateArray().Select(key => key.GetString()), Is.EqualTo(new[] { "streszczenie" }));
    }

    [Test]
    public async Task The_search_of_then_leads_to_what_has_changed_and_nothing_has_in_the_present_content()
    {
        var (state, before) = await StateAsync();
        using var site = await CitedPage.StartAsync(Library);

        var cited = await site.JsonAsync($"{Search}&stan={state}");
        var answer = await site.JsonAsync(new Uri(cited.GetProperty("changes").GetString()!).PathAndQuery);

        Assert.That(before.GetProperty("changes").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("state").GetProperty("current").GetBoolean(), Is.True);
        Assert.That(answer.GetProperty("changes").GetArrayLength(), Is.Zero);
        Assert.That(answer.GetProperty("totalNow").GetInt32(), Is.EqualTo(before.GetProperty("total").GetInt32()));
        Assert.That(answer.GetProperty("page").GetString(), Is.EqualTo($"http://localhost/szukaj?q=dane%20miasta&temat=dane&stan={state}"));
    }

    [Test]
    public async Task Of_many_changes_of_one_kind_as_many_are_listed_as_on_the_page_and_the_others_are_counted()
    {
        const int Added = Listed + 3;
        var (state, _) = await StateAsync();
        for (var number = 0; number < Added; number++)
        {
            Library.Write($"przyklady/rekomendacje/rek-nowa-{number}.md", Library.Read(CommittedLibrary.Recommendation)
                .Replace("id: rek-dane", $"id: rek-nowa-{number}", StringComparison.Ordinal)
                .Replace("\npowiazane: [mid-czujniki]", "", StringComparison.Ordinal));
        }

        Library.Commit();
        using var site = await CitedPage.StartAsync(Library);

        var added = (await site.JsonAsync(ChangesSince(state))).GetProperty("changes").EnumerateArray().Single();
        using var page = await CitedPage.ReadAsync(site, $"/szukaj?q=dane+miasta&temat=dane&stan={state}");

        Assert.That(added.GetProperty("kind").GetString(), Is.EqualTo("added"));
        Assert.That((added.GetProperty("count").GetInt32(), added.GetProperty("leftOut").GetInt32()), Is.EqualTo((Added, Added - Listed)));
        Assert.That(added.GetProperty("text").GetString(), Is.EqualTo($"Nowe w bazie ({Added})"));
        Assert.That(added.GetProperty("hits").GetArrayLength(), Is.EqualTo(Listed));
        Assert.That(added.GetProperty("hits").EnumerateArray().Select(IdOf), Is.EqualTo(page.ChangedUnder("Nowe w bazie")));
    }

    [TestCase("?q=dane", 400, "Brakuje parametru „stan”")]
    [TestCase("?q=dane&stan=0123456789ab&strona=2", 400, "strona")]
    [TestCase("?q=dane&stan=0123456789ab&temat=nie-ma", 400, "nie-ma")]
    [TestCase("?q=dane&stan=", 404, "stan=")]
    [TestCase("?q=dane&stan=0123456789ab", 404, "0123456789ab")]
    [TestCase("?q=dane&lang=en", 400, "The parameter “stan” is missing. The state of the content to compare")]
    public async Task What_cannot_be_compared_is_refused_with_the_mend(string parameters, int status, string expected)
    {
        using var site = await CitedPage.StartAsync(Library);

        using var answer = await site.AskAsync($"/api/v1/szukaj/zmiany{parameters}");

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That((await answer.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain(expected));
        Assert.That(answer.Headers.ETag, Is.Null);
    }

    [Test]
    public async Task Whoever_holds_the_answer_is_told_that_nothing_more_has_changed_until_something_has()
    {
        var (state, _) = await StateAsync();
        Reword();
        using var site = await CitedPage.StartAsync(Library);
        using var first = await site.AskAsync(ChangesSince(state));

        using var again = await site.Client.SendAsync(Holding(first));
        Retitle();
        using var later = await AskUntilAsync(async () => await site.Client.SendAsync(Holding(first)), HttpStatusCode.OK);

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(later.StatusCode, Is.EqualTo(HttpStatusCode.OK));

        HttpRequestMessage Holding(HttpResponseMessage answer)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, ChangesSince(state));
            request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            return request;
        }
    }

    [Test]
    public async Task The_page_of_the_interface_tries_it_where_the_content_has_a_state()
    {
        var (state, _) = await StateAsync();
        using var site = await CitedPage.StartAsync(Library);

        using var page = await site.PageAsync("/api");

        var tried = page.QuerySelector("section[aria-labelledby=getSearchChanges] a")!.GetAttribute("href");
        Assert.That(tried, Is.EqualTo($"/api/v1/szukaj/zmiany?q=finansowanie+zieleni&stan={state}"));
        Assert.That(page.QuerySelectorAll(".api-operation:not(:has(details))"), Is.Empty);
        Assert.That((await site.AskAsync(tried!)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static string ChangesSince(string state, string search = "q=dane+miasta&temat=dane") => $"/api/v1/szukaj/zmiany?{search}&stan={state}";

    private static JsonElement Only(JsonElement answer, string kind) =>
        answer.GetProperty("changes").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == kind).GetProperty("hits").EnumerateArray().Single();

    private static string? IdOf(JsonElement hit) => hit.GetProperty("id").GetString();

    /// <summary>Every address anywhere in an answer, within the site.</summary>
    private static IEnumerable<string> AddressesIn(JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Object => answer.EnumerateObject().SelectMany(key => AddressesIn(key.Value)),
        JsonValueKind.Array => answer.EnumerateArray().SelectMany(AddressesIn),
        JsonValueKind.String when answer.GetString()!.StartsWith("http://localhost/", StringComparison.Ordinal) => [new Uri(answer.GetString()!).PathAndQuery],
        _ => [],
    };

    private static async Task<HttpResponseMessage> AskUntilAsync(Func<Task<HttpResponseMessage>> ask, HttpStatusCode status)
    {
        for (var round = 0; ; round++)
        {
            var answer = await ask();
            if (answer.StatusCode == status || round == 200)
                return answer;

            answer.Dispose();
            await Task.Delay(50);
        }
    }

    /// <summary>The state of the content as citations name it, and what a search finds in it.</summary>
    private async Task<(string State, JsonElement Answer)> StateAsync()
    {
        using var site = await CitedPage.StartAsync(Library);
        var citation = await site.JsonAsync("/api/v1/szukaj/cytowania?q=dane+miasta&temat=dane");
        return (citation.GetProperty("state").GetProperty("version").GetString()!, await site.JsonAsync(Search));
    }
}
