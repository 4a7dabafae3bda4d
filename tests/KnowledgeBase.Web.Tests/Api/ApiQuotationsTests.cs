using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Testing.Documents;
using KnowledgeBase.Web.Tests.Documents;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiQuotationsTests() : SmallSiteTests(listens: true)
{
    private const string Address = "/api/v1/sprawdz-cytat";
    private const string Faithful = "ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje";

    private static readonly string Altered = $"Czytamy: „{Faithful.Replace(" nie ", " ", StringComparison.Ordinal)}” (REK-RETENCJA, NIE-MA).";

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [Test]
    public async Task A_text_has_verdicts_differences_and_mends()
    {
        using var answer = await Site.SendAsync(Address, Encoding.UTF8.GetBytes(Altered), "text/plain");
        var found = await answer.JsonAsync();
        var quotation = found.GetProperty("quotations")[0];

        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(answer.Headers.ETag, Is.Null);
        Assert.That(found.GetProperty("document").GetString(), Is.EqualTo("text"));
        Assert.That(found.GetProperty("faults").GetBoolean(), Is.True);
        Assert.That((quotation.GetProperty("verdict").GetString(), quotation.GetProperty("agreement").GetString()), Is.EqualTo(("example", "altered")));
        Assert.That(quotation.GetProperty("repaired").GetString(), Is.EqualTo(Faithful));
        Assert.That(quotation.GetProperty("entry").GetProperty("id").GetString(), Is.EqualTo("rek-retencja"));
        Assert.That(quotation.GetProperty("address").GetString(), Does.Contain("/rekomendacje/rek-retencja/p-"));
        Assert.That(quotation.GetProperty("note").GetString(), Does.Contain("akapit 1"));
        Assert.That(quotation.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("kind").GetString() == "missing").GetProperty("text").GetString()!.Trim(), Is.EqualTo("nie"));
        Assert.That(found.GetProperty("repaired").GetString(), Does.Contain($"Czytamy: „{Faithful}”"));
        Assert.That(found.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("id").GetString()), Does.Contain("rek-retencja"));
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task A_file_of_every_kind_is_read(string kind)
    {
        using var answer = await Site.SendAsync(Address, SampleDocuments.Of(kind, [new SampleParagraph(Altered)]), "application/octet-stream");
        var found = await answer.JsonAsync();

        Assert.That(found.GetProperty("quotations")[0].GetProperty("repaired").GetString(), Is.EqualTo(Faithful));
        Assert.That(found.GetProperty("repaired").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task The_form_of_the_page_can_be_sent()
    {
        using var text = new MultipartFormDataContent { { new StringContent(Altered), "tekst" } };
        using var file = new MultipartFormDataContent { { new ByteArrayContent(SampleDocuments.Of("docx", [new SampleParagraph(Altered)])), "plik", "praca.docx" } };
        using var plain = new FormUrlEncodedContent(new Dictionary<string, string> { ["tekst"] = Altered });

        foreach (var content in new HttpContent[] { text, file, plain })
        {
            using var answer = await Site.Client.PostAsync(new Uri(Address, UriKind.Relative), content);
            Assert.That((await answer.JsonAsync()).GetProperty("quotations")[0].GetProperty("repaired").GetString(), Is.EqualTo(Faithful));
        }
    }

    [Test]
    public async Task A_text_may_be_in_another_encoding_and_says_so()
    {
        using var answer = await Site.SendAsync(Address, Encoding.Unicode.GetBytes(Altered), "text/plain; charset=utf-16");

        Assert.That((await answer.JsonAsync()).GetProperty("quotations")[0].GetProperty("repaired").GetString(), Is.EqualTo(Faithful));
    }

    [TestCase("text/plain", "")]
    [TestCase("text/plain", "  \n")]
    [TestCase("application/octet-stream", "")]
    [TestCase("multipart/form-data; boundary=x", "--y")]
    [TestCase("multipart/form-data", "x")]
    [TestCase("application/x-www-form-urlencoded", "q=x")]
    public async Task Nothing_to_read_is_refused_with_what_to_send(string type, string body)
    {
        using var answer = await Site.SendAsync(Address, Encoding.UTF8.GetBytes(body), type);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("Wyślij tekst jako text/plain"));
    }

    [Test]
    public async Task A_file_that_cannot_be_read_says_what_to_do()
    {
        using var old = await Site.SendAsync(Address, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "application/msword");

        Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await old.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("Zapisz go jako DOCX lub ODT."));
    }

    [TestCase("application/octet-stream", (20 << 20) + 1)]
    [TestCase("text/plain", (20 << 20) + 1)]
    public async Task What_is_too_large_is_refused_by_its_size(string type, int bytes)
    {
        using var answer = await Site.SendAsync(Address, new byte[bytes], type);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That((await answer.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("większy niż 20 MB"));
    }

    [Test]
    public async Task It_is_asked_by_no_other_method_and_with_no_parameters()
    {
        using var asked = await Site.AskAsync(Address);
        using var content = new StringContent(Altered);
        using var parameter = await Site.Client.PostAsync(new Uri($"{Address}?q=x", UriKind.Relative), content);

        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(asked.Content.Headers.Allow, Is.EqualTo(new[] { "POST" }));
        Assert.That((await asked.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("POST"));
        Assert.That(parameter.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Pages_of_other_sites_may_send()
    {
        var asking = new HttpRequestMessage(HttpMethod.Options, Address);
        asking.Headers.Add("Origin", "https://inna.example");
        asking.Headers.Add("Access-Control-Request-Method", "POST");
        asking.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var asked = await Site.Client.SendAsync(asking);

        Assert.That(string.Join(' ', asked.Headers.GetValues("Access-Control-Allow-Methods")), Does.Contain("POST"));
        Assert.That(string.Join(' ', asked.Headers.GetValues("Access-Control-Allow-Headers")).ToUpperInvariant(), Does.Contain("CONTENT-TYPE"));
    }

    [Test]
    public async Task In_English_verdicts_and_faults_are_English()
    {
        using var content = new StringContent(Altered);
        using var answer = await Site.Client.PostAsync(new Uri($"{Address}?lang=en", UriKind.Relative), content);
        using var empty = await Site.Client.PostAsync(new Uri($"{Address}?lang=en", UriKind.Relative), null);

        Assert.That((await answer.JsonAsync()).GetProperty("quotations")[0].GetProperty("remarks")[0].GetString(), Is.EqualTo("The words were altered by the writer."));
        Assert.That((await empty.ProblemAsync()).GetProperty("detail").GetString(), Does.StartWith("The request has neither text nor file."));
    }
}
