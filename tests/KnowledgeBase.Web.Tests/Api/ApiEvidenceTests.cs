using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiEvidenceTests
{
    private const string Address = "/api/v1/dowody";

    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        _site = new Site(_library.Folder, listens: true);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task A_text_has_entries_with_passages_matches_and_notes()
    {
        using var answer = await PostAsync(Encoding.UTF8.GetBytes($"{SampleDrafts.Rain}\n\n{SampleDrafts.Hunting}"), "text/plain");
        var found = await ReadAsync(answer);
        var (first, second) = (found.GetProperty("paragraphs")[0], found.GetProperty("paragraphs")[1]);
        var entry = first.GetProperty("entries")[0];
        var passage = entry.GetProperty("passages")[0];

        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That((found.GetProperty("document").GetString(), found.GetProperty("leftOut").GetInt32()), Is.EqualTo(("text", 0)));
        Assert.That((first.GetProperty("paragraph").GetInt32(), second.GetProperty("paragraph").GetInt32()), Is.EqualTo((1, 2)));
        Assert.That((entry.GetProperty("id").GetString(), entry.GetProperty("kind").GetString(), entry.GetProperty("example").GetBoolean()), Is.EqualTo(("rek-retencja", "rekomendacja", true)));
        Assert.That(entry.GetProperty("title").GetString(), Does.Contain("przykład"));
        Assert.That(entry.GetProperty("covered").GetDouble(), Is.InRange(0.1, 1));
        Assert.That(entry.GetProperty("words").EnumerateArray().Select(word => word.GetString()), Has.Some.EqualTo("deszczówki"));
        Assert.That(entry.GetProperty("note").GetString(), Does.Contain("akapit"));
        Assert.That(passage.GetProperty("address").GetString(), Does.Contain("/rekomendacje/rek-retencja#p-"));
        Assert.That(passage.GetProperty("matches").EnumerateArray().All(match => passage.GetProperty("text").GetString()!.Contains(match.GetProperty("form").GetString()!, StringComparison.Ordinal)), Is.True);
        Assert.That(second.GetProperty("entries").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_file_and_the_form_of_the_page_can_be_sent()
    {
        using var file = await PostAsync(SampleDocuments.Of("docx", [new SampleParagraph(SampleDrafts.Rain)]), "application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(SampleDrafts.Rain), "tekst" } };
        using var answer = await _site.Client.PostAsync(new Uri(Address, UriKind.Relative), form);

        foreach (var found in new[] { await ReadAsync(file), await ReadAsync(answer) })
            Assert.That(found.GetProperty("paragraphs")[0].GetProperty("entries")[0].GetProperty("id").GetString(), Is.EqualTo("rek-retencja"));
    }

    [Test]
    public async Task Nothing_to_read_is_refused_and_so_is_another_method()
    {
        using var empty = await PostAsync([], "text/plain");
        using var asked = await _site.AskAsync(Address);

        Assert.That(empty.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await empty.Content.ReadAsStringAsync(), Does.Contain("Wyślij tekst jako text/plain"));
        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await asked.Content.ReadAsStringAsync(), Does.Contain("/api/v1/dowody"));
    }

    private async Task<HttpResponseMessage> PostAsync(byte[] body, string type)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await _site.Client.PostAsync(new Uri(Address, UriKind.Relative), content);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        return JsonDocument.Parse(body).RootElement;
    }
}
