using System.Net;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Baskets;

/// <summary>What is said of a basket that could not be kept as it was meant, by a site that listens as in earnest.</summary>
public sealed class BasketRemarkTests
{
    private const string Three = "1rek-retencja~rek-drzewa~mid-ogrody_";

    private SmallLibrary _library = null!;
    private Site _site = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        _site = new Site(_library.Folder, listens: true);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _site.Address };
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _client.Dispose();
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task Notes_that_find_no_room_are_told_of_before_a_file_is_had()
    {
        var notes = Enumerable.Range(0, 3).Select(place => ($"notatka-{place}", string.Join(' ', Enumerable.Range(0, 400).Select(word => (word * (place + 7919)).ToString("x", null))))).ToArray();

        using var answer = await SendAsync([("t", Three), ("ruch", "plik-docx"), .. notes]);
        using var page = await _site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(answer.Headers.Location.OriginalString, Does.StartWith("/teczka?"));
        Assert.That(page.QuerySelector(".remark[role=status]")?.TextContent, Does.StartWith("Notatki nie zmieściły się"));
        Assert.That(page.QuerySelector("textarea")?.TextContent, Has.Length.LessThan(notes[0].Item2.Length));
    }

    [Test]
    public async Task A_note_longer_than_a_note_can_be_is_told_of()
    {
        using var answer = await SendAsync(("t", Three), ("notatka-1", new string('a', BasketItem.MaxNote + 1)));
        using var page = await _site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(page.QuerySelector(".remark[role=status]")?.TextContent, Does.StartWith("Notatki nie zmieściły się"));
    }

    [Test]
    public async Task What_was_cut_off_is_told_of_though_something_is_added()
    {
        using var answer = await _client.GetAsync(new Uri("/teczka?t=1rek-retencja~Nuszk&dodaj=rek-drzewa", UriKind.Relative));
        using var page = await _site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(page.QuerySelectorAll(".basket-item"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelectorAll(".remark[role=status]").Select(remark => remark.TextContent), Has.Some.Contains("urywa się").And.Some.Contains("uszkodzony"));
    }

    [Test]
    public async Task Every_address_that_is_led_to_finds_room_in_a_request_line()
    {
        var random = new Random(7);
        var fields = new List<(string, string)> { ("t", Three), ("q", new string('ż', 2_000)), ("wklej", string.Join(' ', Enumerable.Range(0, 5).Select(place => new string((char)('ą' + (2 * place)), 900)))) };
        for (var place = 0; place < 3; place++)
            fields.Add(($"notatka-{place}", string.Concat(Enumerable.Range(0, BasketItem.MaxNote).Select(_ => (char)random.Next('ぁ', 'ん')))));

        using var answer = await SendToAsync("/teczka?lang=en", [.. fields]);
        using var page = await _client.GetAsync(answer.Headers.Location);

        Assert.That(answer.Headers.Location!.OriginalString, Has.Length.InRange(6_000, 8_000));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain("Not recognised").And.Contain("were shortened"));
    }

    [TestCase("ą.ż")]
    [TestCase("\r\nSet-Cookie: a=b")]
    [TestCase("REK")]
    public async Task What_no_button_sends_leads_to_a_page_all_the_same(string added)
    {
        using var answer = await SendAsync(("t", Three), ("dodaj", added));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location!.OriginalString, Does.StartWith("/teczka?t=").And.Not.Contain("#"));
    }

    private Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) => SendToAsync("/teczka", fields);

    private async Task<HttpResponseMessage> SendToAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
