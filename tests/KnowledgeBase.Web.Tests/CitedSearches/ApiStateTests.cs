using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

public sealed class ApiStateTests
{
    private CommittedLibrary _library = null!;

    [SetUp]
    public void MakeLibrary() => _library = new CommittedLibrary();

    [TearDown]
    public void RemoveLibrary() => _library.Dispose();

    [Test]
    public async Task A_program_cites_a_search_and_asks_it_again_in_the_same_content()
    {
        var version = _library.VersionOf(CommittedLibrary.Recommendation);
        var (citation, before) = await CiteAsync();
        _library.Replace(CommittedLibrary.Recommendation, "w trzech formatach", "w czterech formatach");
        _library.Commit();
        using var site = await CitedPage.StartAsync(_library);
        var state = citation.GetProperty("state").GetProperty("version").GetString()!;

        var answer = await ReadAsync(site, $"/api/v1/szukaj?q=trzech+formatach&stan={state}");

        Assert.That(citation.GetProperty("address").GetString(), Is.EqualTo($"http://localhost/szukaj?q=trzech%20formatach&stan={state}"));
        Assert.That(citation.GetProperty("citations").EnumerateArray().Select(item => item.GetProperty("text").GetString()), Has.All.Contain(state));
        Assert.That(answer.GetProperty("state").GetProperty("version").GetString(), Is.EqualTo(state));
        Assert.That(answer.GetProperty("state").GetProperty("current").GetBoolean(), Is.False);
        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(citation.GetProperty("total").GetInt32()));
        Assert.That(IdsOf(answer), Is.EqualTo(IdsOf(before)));
        Assert.That(answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("address").GetString()), Has.Some.EqualTo($"http://localhost/rekomendacje/rek-dane@{version}"));
        Assert.That(before.GetProperty("state").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [TestCase("/api/v1/szukaj?q=dane&stan=")]
    [TestCase("/api/v1/szukaj?q=dane&stan=0123456789ab")]
    [TestCase("/api/v1/szukaj/cytowania?q=dane&stan=nie-stan")]
    public async Task A_state_that_is_none_is_not_found_and_told(string address)
    {
        using var site = await CitedPage.StartAsync(_library);

        using var answer = await site.AskAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("stan=").And.Not.Contain("Poniżej"));
    }

    private async Task<(JsonElement Citation, JsonElement Answer)> CiteAsync()
    {
        using var site = await CitedPage.StartAsync(_library);
        return (await ReadAsync(site, "/api/v1/szukaj/cytowania?q=trzech+formatach"), await ReadAsync(site, "/api/v1/szukaj?q=trzech+formatach"));
    }

    private static async Task<JsonElement> ReadAsync(Site site, string address)
    {
        using var json = JsonDocument.Parse(await site.ReadAsync(address));
        return json.RootElement.Clone();
    }

    private static IEnumerable<string?> IdsOf(JsonElement answer) => answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString());
}
