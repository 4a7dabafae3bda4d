using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Api;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

public sealed class ApiStateTests : CommittedLibraryTests
{
    [Test]
    public async Task A_program_cites_a_search_and_asks_it_again_in_the_same_content()
    {
        var version = Library.VersionOf(CommittedLibrary.Recommendation);
        var (citation, before) = await CiteAsync();
        Change("w trzech formatach", "w czterech formatach");
        using var site = await CitedPage.StartAsync(Library);
        var state = citation.GetProperty("state").GetProperty("version").GetString()!;

        var answer = await site.JsonAsync($"/api/v1/szukaj?q=trzech+formatach&stan={state}");

        Assert.That(citation.GetProperty("address").GetString(), Is.EqualTo($"http://localhost/szukaj?q=trzech%20formatach&stan={state}"));
        Assert.That(citation.GetProperty("citations").EnumerateArray().Select(item => item.GetProperty("text").GetString()), Has.All.Contain(state));
        Assert.That(answer.GetProperty("state").GetProperty("version").GetString(), Is.EqualTo(state));
        Assert.That(answer.GetProperty("state").GetProperty("current").GetBoolean(), Is.False);
        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(citation.GetProperty("total").GetInt32()));
        Assert.That(IdsOf(answer), Is.EqualTo(IdsOf(before)));
        Assert.That(answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("address").GetString()), Has.Some.EqualTo($"http://localhost/rekomendacje/rek-dane@{version}"));
        Assert.That(before.GetProperty("state").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Every_address_of_a_hit_then_leads_to_the_entry_as_it_was_also_once_it_is_removed()
    {
        var (citation, before) = await CiteAsync();
        Library.Remove(CommittedLibrary.Recommendation);
        Library.Commit();
        using var site = await CitedPage.StartAsync(Library);
        var state = citation.GetProperty("state").GetProperty("version").GetString()!;

        var answer = await site.JsonAsync($"/api/v1/szukaj?q=trzech+formatach&stan={state}");

        foreach (var hit in answer.GetProperty("hits").EnumerateArray())
        {
            foreach (var address in PassagesOf(hit).Append(hit.GetProperty("entry").GetString()!))
                Assert.That((await site.AskAsync(new Uri(address).PathAndQuery)).StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        }

        Assert.That(answer.GetProperty("hits").EnumerateArray().SelectMany(PassagesOf), Is.Not.Empty.And.All.Contains("@"));
        Assert.That(before.GetProperty("hits").EnumerateArray().SelectMany(PassagesOf), Is.Not.Empty.And.All.Matches("/rek-[a-z]+/p-[a-z2-7]{8}$"));

        static IEnumerable<string> PassagesOf(JsonElement hit) =>
            hit.GetProperty("snippets").EnumerateArray().Select(snippet => snippet.GetProperty("address").GetString()).OfType<string>();
    }

    [TestCase("/api/v1/szukaj?q=dane&stan=")]
    [TestCase("/api/v1/szukaj?q=dane&stan=0123456789ab")]
    [TestCase("/api/v1/szukaj/cytowania?q=dane&stan=nie-stan")]
    public async Task A_state_that_is_none_is_not_found_and_told(string address)
    {
        using var site = await CitedPage.StartAsync(Library);

        using var answer = await site.AskAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("stan=").And.Not.Contain("Poniżej"));
    }

    private async Task<(JsonElement Citation, JsonElement Answer)> CiteAsync()
    {
        using var site = await CitedPage.StartAsync(Library);
        return (await site.JsonAsync("/api/v1/szukaj/cytowania?q=trzech+formatach"), await site.JsonAsync("/api/v1/szukaj?q=trzech+formatach"));
    }

    private static IEnumerable<string?> IdsOf(JsonElement answer) => answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString());
}
