using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiHistoryTests
{
    private const string Versions = "/api/v1/wpisy/rek-dane/wersje";
    private const string OldWords = "Bajtowice publikują dane w trzech formatach";
    private const string NewWords = "Bajtowice publikują dane w czterech formatach";

    private CommittedLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new CommittedLibrary();
        _library.Replace(CommittedLibrary.Recommendation, OldWords, NewWords);
        _library.Commit();
        _library.Replace(CommittedLibrary.Recommendation, "tytul: Jeden standard", "tytul: Wspólny standard");
        _library.Commit();
        _library.Remove("przyklady/rekomendacje/rek-drony.md");
        _library.Commit();
        _site = Site.WithHistory(_library.Folder, ("Site:PublicAddress", "https://baza.example/pim"), ("Site:ApiRequestsPerMinute", "0"));
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task Versions_are_listed_newest_first_with_commit_date_and_what_changed()
    {
        var answer = await _site.JsonAsync(Versions);
        var versions = answer.GetProperty("versions").EnumerateArray().ToList();

        Assert.That(Texts(versions, "kind"), Is.EqualTo(new[] { "changed", "changed", "first" }));
        Assert.That(versions.Select(version => version.GetProperty("date").GetDateTimeOffset()), Is.EqualTo(new[]
        {
            new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.FromHours(1)), new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(1)), new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)),
        }));
        Assert.That(Texts(versions, "commit"), Is.Unique.And.All.Match("^[0-9a-f]{40}$"));
        Assert.That(versions.Select(version => version.GetProperty("current").GetBoolean()), Is.EqualTo(new[] { true, false, false }));
        Assert.That(versions.Select(version => version.GetProperty("wording").GetBoolean()), Is.EqualTo(new[] { false, true, false }));
        Assert.That(versions[0].GetProperty("keys").EnumerateArray().Select(key => key.GetString()), Is.EqualTo(new[] { "tytul" }));
        Assert.That(versions[1].GetProperty("changes")[0].GetString(), Is.EqualTo("zmieniono brzmienie tekstu"));
        Assert.That(answer.GetProperty("address").GetString(), Is.EqualTo("https://baza.example/pim/rekomendacje/rek-dane/historia"));
        Assert.That(answer.GetProperty("absence").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetRawText(), Does.Not.Contain("ajny"), "neither who committed nor what they wrote");
    }

    [Test]
    public async Task Every_address_in_the_list_answers()
    {
        var addresses = (await _site.JsonAsync(Versions)).GetProperty("versions").EnumerateArray()
            .SelectMany(version => new[] { "address", "text", "difference" }.Select(key => version.GetProperty(key).GetString()))
            .OfType<string>()
            .ToList();

        Assert.That(addresses, Has.Count.EqualTo(8));
        foreach (var address in addresses)
            Assert.That((await _site.AskAsync(Within(address))).StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
    }

    [Test]
    public async Task A_version_has_the_text_as_it_was()
    {
        var version = await _site.JsonAsync(await AddressAsync("text", 2));

        Assert.That(version.GetProperty("title").GetString(), Does.StartWith("Jeden standard"));
        Assert.That(version.GetProperty("current").GetBoolean(), Is.False);
        Assert.That(version.GetProperty("passages").GetRawText(), Does.Contain("w trzech formatach"));
        Assert.That(version.GetProperty("passages")[0].GetProperty("address").GetString(), Does.StartWith($"https://baza.example/pim/rekomendacje/rek-dane@{version.GetProperty("version").GetString()}#p-"));
        Assert.That(version.GetProperty("date").GetDateTimeOffset().Day, Is.EqualTo(1));
        Assert.That(version.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("code").GetString()), Does.Contain("instrument"));
        Assert.That(version.GetProperty("warning").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task A_difference_has_the_words_of_both()
    {
        var difference = await _site.JsonAsync(await AddressAsync("difference", 1));
        var changed = difference.GetProperty("text").EnumerateArray().Where(block => !block.GetProperty("same").GetBoolean()).ToList();

        Assert.That(changed, Has.Count.EqualTo(1));
        Assert.That(Side(changed[0], "added"), Does.Contain(OldWords));
        Assert.That(Side(changed[0], "removed"), Does.Contain(NewWords));
        Assert.That(difference.GetProperty("changes")[0].GetString(), Is.EqualTo("zmieniono brzmienie tekstu"));
        Assert.That(difference.GetProperty("before").GetProperty("version").GetString(), Is.Not.EqualTo(difference.GetProperty("after").GetProperty("version").GetString()));
        Assert.That(difference.GetProperty("facts").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Facts_that_differ_are_named()
    {
        var versions = (await _site.JsonAsync(Versions)).GetProperty("versions");
        var (last, first) = (versions[0].GetProperty("version").GetString(), versions[2].GetProperty("version").GetString());

        var back = await _site.JsonAsync($"{Versions}/{last}/{first}");

        Assert.That(back.GetProperty("title").GetString(), Does.StartWith("Jeden standard"), "the second of the two");
        Assert.That(back.GetProperty("changes").GetArrayLength(), Is.Zero, "another version came between");
        Assert.That(back.GetProperty("text")[0].GetProperty("heading").GetBoolean(), Is.True);
    }

    [Test]
    public async Task A_removed_entry_keeps_its_versions()
    {
        var answer = await _site.JsonAsync("/api/v1/wpisy/rek-drony/wersje");
        var versions = answer.GetProperty("versions").EnumerateArray().ToList();

        Assert.That(answer.GetProperty("removed").GetString(), Is.EqualTo("2026-03-04"));
        Assert.That(Texts(versions, "kind"), Is.EqualTo(new[] { "removed", "first" }));
        Assert.That(versions[0].GetProperty("text").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That((await _site.JsonAsync(Within(versions[1].GetProperty("text").GetString()!))).GetProperty("current").GetBoolean(), Is.False);
    }

    [TestCase("/api/v1/wpisy/rek-drony")]
    [TestCase("/api/v1/wpisy/rek-drony/cytowania")]
    [TestCase("/api/v1/wpisy/rek-drony/akapity/p-aaaaaaaa")]
    public async Task A_removed_entry_is_gone_and_its_versions_are_named(string address)
    {
        using var answer = await _site.AskAsync(address);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo("Wpis usunięto"));
        Assert.That(problem.GetProperty("detail").GetString(), Is.EqualTo("Usunięto go 4 marca 2026. Wersje podaje /pim/api/v1/wpisy/rek-drony/wersje."));
    }

    [Test]
    public async Task A_version_is_cited_by_its_own_address()
    {
        var version = await _site.JsonAsync(await AddressAsync("text", 2));
        var (digits, anchor) = (version.GetProperty("version").GetString(), version.GetProperty("passages")[0].GetProperty("anchor").GetString());

        var whole = await _site.JsonAsync(Within(version.GetProperty("citations").GetString()!));
        var passage = await _site.JsonAsync($"{Versions}/{digits}/cytowania?akapit={anchor}");
        var formats = passage.GetProperty("citations").EnumerateArray().ToList();

        Assert.That(whole.GetProperty("version").GetString(), Is.EqualTo(digits));
        Assert.That(Texts(formats, "text"), Has.All.Contains($"/rekomendacje/rek-dane@{digits}#{anchor}"));
        Assert.That(Texts(formats, "address"), Has.All.StartsWith($"https://baza.example/pim/rekomendacje/rek-dane@{digits}.").And.All.EndsWith($"?akapit={anchor}"));
        Assert.That((await _site.AskAsync(Within(Texts(formats, "address").First()!))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await _site.AskAsync($"{Versions}/{digits}/cytowania?akapit=p-aaaaaaaa")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _site.AskAsync($"{Versions}/0123456789/cytowania")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Words_of_a_version_are_quoted_from_what_it_said()
    {
        var version = await _site.JsonAsync(await AddressAsync("text", 2));
        var (digits, anchor) = (version.GetProperty("version").GetString(), version.GetProperty("passages")[0].GetProperty("anchor").GetString());
        var citations = $"{Versions}/{digits}/cytowania?akapit={anchor}&cytat=";

        var then = await _site.JsonAsync(citations + Uri.EscapeDataString(OldWords));
        using var now = await _site.AskAsync(citations + Uri.EscapeDataString(NewWords));
        var formats = then.GetProperty("citations").EnumerateArray().ToList();

        Assert.That(then.GetProperty("quotation").GetString(), Does.StartWith($"„{OldWords}” (REK-DANE, akapit 1"));
        Assert.That(Texts(formats, "address"), Has.All.EndsWith($"?akapit={anchor}&cytat={Uri.EscapeDataString(OldWords)}"));
        Assert.That(await _site.ReadAsync(Within(Texts(formats, "address").Last()!)), Is.EqualTo(Texts(formats, "text").Last()));
        Assert.That(now.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await now.Content.ReadAsStringAsync(), Does.Contain($"/pim{Versions}/{digits}"));
    }

    [Test]
    public async Task What_became_of_a_passage_is_told_with_the_one_that_stands_there_now()
    {
        var version = await _site.JsonAsync(await AddressAsync("text", 2));
        var old = version.GetProperty("passages")[0].GetProperty("anchor").GetString();

        var fate = await _site.JsonAsync($"/api/v1/wpisy/rek-dane/akapity/{old}");
        var now = fate.GetProperty("now");
        var standing = await _site.JsonAsync($"/api/v1/wpisy/rek-dane/akapity/{now.GetProperty("anchor").GetString()}");

        Assert.That(fate.GetProperty("outcome").GetString(), Is.EqualTo("reworded"));
        Assert.That(fate.GetProperty("lastText").GetString(), Does.StartWith(OldWords));
        Assert.That(fate.GetProperty("lastAddress").GetString(), Is.EqualTo($"https://baza.example/pim/rekomendacje/rek-dane@{version.GetProperty("version").GetString()}#{old}"));
        Assert.That(now.GetProperty("text").GetString(), Does.StartWith(NewWords));
        Assert.That(standing.GetProperty("outcome").GetString(), Is.EqualTo("stands"));
        Assert.That((await _site.AskAsync("/api/v1/wpisy/rek-dane/akapity/p-aaaaaaaa")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/0123456789", "0123456789")]
    [TestCase("/nie-wersja", "nie-wersja")]
    [TestCase("/0123456789/0123456789", "0123456789")]
    public async Task A_version_that_never_was_is_told_with_where_the_others_are(string rest, string expected)
    {
        using var answer = await _site.AskAsync(Versions + rest);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(expected).And.Contain("/pim" + Versions));
        Assert.That(answer.Headers.ETag, Is.Null);
    }

    [TestCase("/wersje")]
    [TestCase("/wersje/0123456789")]
    [TestCase("/wersje/0123456789/0123456789")]
    public async Task An_entry_that_never_was_has_no_versions_whatever_the_asker_holds(string rest)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/wpisy/nie-ma" + rest);
        request.Headers.Add("If-None-Match", "*");

        Assert.That((await _site.Client.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_later_commit_is_another_tag_and_a_later_date()
    {
        using var library = new CommittedLibrary();
        using var site = Site.WithHistory(library.Folder);
        using var before = await site.AskAsync(Versions);
        using var contentBefore = await site.AskAsync("/api/v1/wpisy/rek-dane");
        var held = new HttpRequestMessage(HttpMethod.Get, Versions);
        held.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var unchanged = await site.Client.SendAsync(held);
        library.Write("przyklady/rekomendacje/UWAGI.txt", "Nie wpis.");
        library.Commit();

        using var after = await site.AskAsync(Versions);
        using var contentAfter = await site.AskAsync("/api/v1/wpisy/rek-dane");

        Assert.That(unchanged.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(after.Headers.ETag, Is.Not.EqualTo(before.Headers.ETag));
        Assert.That(after.Content.Headers.LastModified, Is.GreaterThan(before.Content.Headers.LastModified!.Value));
        Assert.That(contentAfter.Headers.ETag, Is.EqualTo(contentBefore.Headers.ETag));
    }

    [Test]
    public async Task Without_a_repository_the_answer_says_why_and_has_the_present_version()
    {
        using var bare = new KnowledgeBase.Testing.SmallLibrary();
        using var site = Site.WithHistory(bare.Folder);

        var answer = JsonDocument.Parse(await site.ReadAsync(Versions)).RootElement;

        Assert.That(answer.GetProperty("absence").GetProperty("kind").GetString(), Is.EqualTo("no-repository"));
        Assert.That(answer.GetProperty("absence").GetProperty("text").GetString(), Does.Contain("repozytorium git"));
        Assert.That(answer.GetProperty("versions").GetArrayLength(), Is.EqualTo(1));
        Assert.That(answer.GetProperty("versions")[0].GetProperty("current").GetBoolean(), Is.True);
    }

    private static string Within(string address) => address.Replace("https://baza.example/pim", "", StringComparison.Ordinal);

    private static IEnumerable<string?> Texts(IEnumerable<JsonElement> versions, string key) => versions.Select(version => version.GetProperty(key).GetString());

    /// <summary>The words of one of two texts: all but what only the other has.</summary>
    private static string Side(JsonElement block, string without) => string.Concat(block.GetProperty("parts").EnumerateArray()
        .Where(part => part.GetProperty("kind").GetString() != without)
        .Select(part => part.GetProperty("text").GetString()));

    private async Task<string> AddressAsync(string key, int place) => Within((await _site.JsonAsync(Versions)).GetProperty("versions")[place].GetProperty(key).GetString()!);
}
