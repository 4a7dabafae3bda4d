using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Completions;

public sealed class CompletionsApiTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("retenc", "temat", "/szukaj?temat=retencja")]
    [TestCase("raciborz", "uczestnik", "/szukaj?uczestnik=raciborz")]
    [TestCase("minister klimatu", "adresat", "/szukaj?adresat=minister-klimatu")]
    [TestCase("stałe źródło", "rekomendacja · przykład", "/rekomendacje/przyklad-rek-zie-01")]
    public async Task Each_completion_says_what_it_is_and_leads_to_its_page(string typed, string note, string address)
    {
        var items = (await AskAsync(typed)).GetProperty("items").EnumerateArray();

        var item = items.Single(item => item.TryGetProperty("address", out var leadsTo) && leadsTo.GetString() == address);
        Assert.That(item.GetProperty("note").GetString(), Does.StartWith(note));
        using var page = await _site.AskAsync(address);
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_phrase_has_no_address_and_is_searched_for()
    {
        var items = (await AskAsync("publiczno")).GetProperty("items").EnumerateArray();

        Assert.That(items.First(item => item.GetProperty("note").GetString() == "fraza").TryGetProperty("address", out _), Is.False);
    }

    [TestCase("zzzz", "Brak podpowiedzi")]
    [TestCase("Dz.U. 2023 poz. 1688 tego nie ma", "Brak podpowiedzi")]
    public async Task The_message_tells_how_many_there_are(string typed, string message) =>
        Assert.That((await AskAsync(typed)).GetProperty("message").GetString(), Does.StartWith(message));

    [TestCase("/podpowiedzi")]
    [TestCase("/podpowiedzi?q=")]
    [TestCase("/podpowiedzi?q=%00%FF")]
    [TestCase("/podpowiedzi?q=%ED%A0%80")]
    [TestCase("/podpowiedzi?q=a&q=b")]
    [TestCase("/podpowiedzi?q=a%EF%BF%BE%CC%81b")]
    public async Task Odd_parameters_are_answered(string address)
    {
        using var response = await _site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
    }

    [Test]
    public async Task A_text_as_long_as_an_address_may_be_is_answered()
    {
        using var response = await _site.AskAsync("/podpowiedzi?q=" + new string('z', 7_000));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_answer_may_be_kept_for_a_while_and_is_not_sent_again_unchanged()
    {
        using var first = await _site.AskAsync("/podpowiedzi?q=ziel");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/podpowiedzi?q=ziel");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _site.Client.SendAsync(again);

        Assert.That(first.Headers.CacheControl, Is.EqualTo(CacheControlHeaderValue.Parse("public, max-age=60")));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    private async Task<JsonElement> AskAsync(string typed)
    {
        using var document = JsonDocument.Parse(await _site.ReadAsync("/podpowiedzi?q=" + Uri.EscapeDataString(typed)));
        return document.RootElement.Clone();
    }
}
