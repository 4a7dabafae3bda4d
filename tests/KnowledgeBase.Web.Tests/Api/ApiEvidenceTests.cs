using System.Net;
using System.Text;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;
using KnowledgeBase.Web.Tests.Documents;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiEvidenceTests() : SmallSiteTests(listens: true)
{
    private const string Address = "/api/v1/dowody";

    [Test]
    public async Task A_text_has_entries_with_passages_matches_and_notes()
    {
        using var answer = await Site.SendAsync(Address, Encoding.UTF8.GetBytes($"{SampleDrafts.Rain}\n\n{SampleDrafts.Hunting}"), "text/plain");
        var found = await answer.JsonAsync();
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
        Assert.That(passage.GetProperty("address").GetString(), Does.Contain("/rekomendacje/rek-retencja/p-"));
        Assert.That(passage.GetProperty("matches").EnumerateArray().All(match => passage.GetProperty("text").GetString()!.Contains(match.GetProperty("form").GetString()!, StringComparison.Ordinal)), Is.True);
        Assert.That(second.GetProperty("entries").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_file_and_the_form_of_the_page_can_be_sent()
    {
        using var file = await Site.SendAsync(Address, SampleDocuments.Of("docx", [new SampleParagraph(SampleDrafts.Rain)]), "application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(SampleDrafts.Rain), "tekst" } };
        using var answer = await Site.Client.PostAsync(new Uri(Address, UriKind.Relative), form);

        foreach (var found in new[] { await file.JsonAsync(), await answer.JsonAsync() })
            Assert.That(found.GetProperty("paragraphs")[0].GetProperty("entries")[0].GetProperty("id").GetString(), Is.EqualTo("rek-retencja"));
    }

    [Test]
    public async Task Nothing_to_read_is_refused_and_so_is_another_method()
    {
        using var empty = await Site.SendAsync(Address, [], "text/plain");
        using var asked = await Site.AskAsync(Address);

        Assert.That(empty.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await empty.Content.ReadAsStringAsync(), Does.Contain("Wyślij tekst jako text/plain"));
        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await asked.Content.ReadAsStringAsync(), Does.Contain("/api/v1/dowody"));
    }
}
