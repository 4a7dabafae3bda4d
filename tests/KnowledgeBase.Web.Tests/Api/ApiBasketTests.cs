using System.Net;
using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Baskets;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiBasketTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:PublicAddress"] = Root, ["Site:ApiRequestsPerMinute"] = "0" })
{
    private const string Root = "https://baza.example/pim";

    private static readonly Passage Retention = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja").Body.Passages[0];

    private static readonly string Text = BasketText.Write(Basket.Of("Zieleń w miastach",
    [
        new EntryItem("rek-retencja", Retention.Anchor) { Note = "do rozdziału 3", Version = EntryVersion.Of("0000000000") },
        new EntryItem("mid-ogrody"),
        new SearchItem("q=retencja&rodzaj=rekomendacja"),
        new EntryItem("nie-ma"),
    ]));

    [Test]
    public async Task Items_come_in_order_with_notes_words_and_what_has_changed()
    {
        var answer = await Site.JsonAsync($"/api/v1/teczka?t={Text}");
        var items = answer.GetProperty("items").EnumerateArray().ToList();

        Assert.That(answer.GetProperty("title").GetString(), Is.EqualTo("Zieleń w miastach"));
        Assert.That(Texts(items, "kind"), Is.EqualTo(new[] { "passage", "entry", "search", "entry" }));
        Assert.That(Texts(items, "id"), Is.EqualTo(new[] { "rek-retencja", "mid-ogrody", null, "nie-ma" }));
        Assert.That(Texts(items, "note"), Is.EqualTo(new[] { "do rozdziału 3", "", "", "" }));
        Assert.That(items[0].GetProperty("text").GetString(), Is.EqualTo(Retention.Text));
        Assert.That(items[0].GetProperty("passage").GetInt32(), Is.EqualTo(Retention.Number));
        Assert.That(items[0].GetProperty("address").GetString(), Is.EqualTo($"{Root}/rekomendacje/rek-retencja/{Retention.Anchor}"));
        Assert.That(items[0].GetProperty("collected").GetString(), Is.EqualTo("0000000000"));
        Assert.That(items[0].GetProperty("footnote").GetString(), Does.Contain($"akapit {Retention.Number}"));
        Assert.That(items.Select(item => string.Join(' ', item.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()))), Is.EqualTo(new[]
        {
            "changed-around-passage", "", "", "unknown",
        }));
        Assert.That(items[2].GetProperty("title").GetString(), Does.Contain("retencja").And.Contain("2 wpisy"));
        Assert.That(items[2].GetProperty("source").GetString(), Is.EqualTo($"{Root}/api/v1/szukaj?q=retencja&rodzaj=rekomendacja"));
        Assert.That((answer.GetProperty("example").GetBoolean(), answer.GetProperty("warning").GetString() is not null), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Citations_are_those_of_the_files_and_every_address_answers()
    {
        var answer = await Site.JsonAsync($"/api/v1/teczka?t={Text}");
        var citations = answer.GetProperty("citations").EnumerateArray().ToList();
        var files = answer.GetProperty("files").EnumerateArray().Select(file => Within(file.GetProperty("address").GetString()!)).ToList();
        var sources = answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("source").GetString()).OfType<string>().Select(Within);

        Assert.That(Texts(citations, "format"), Is.EqualTo(CitationFormat.All.Select(format => format.Code)));
        Assert.That(citations.Single(citation => citation.GetProperty("format").GetString() == "ris").GetProperty("text").GetString(), Is.EqualTo(await Site.ReadAsync($"/teczka.ris?t={Text}")));
        Assert.That(files, Has.Count.EqualTo(BasketFile.All.Count));
        foreach (var address in files.Concat(sources).Append(Within(answer.GetProperty("address").GetString()!)))
            Assert.That((await Site.AskAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
    }

    [Test]
    public async Task Without_a_text_the_basket_is_empty()
    {
        var answer = await Site.JsonAsync("/api/v1/teczka");

        Assert.That(answer.GetProperty("items").GetArrayLength(), Is.Zero);
        Assert.That(answer.GetProperty("example").GetBoolean(), Is.False);
    }

    [TestCase("9abc", "nie jest adres teczki")]
    [TestCase("1rek-retencja~rek-drz", "urywa się")]
    [TestCase("1rek-retencja~Rek!_", "uszkodzony")]
    [TestCase("2%C4%85", "Parametr „t”")]
    public async Task What_cannot_be_read_whole_is_refused_with_the_mend(string text, string expected)
    {
        using var answer = await Site.AskAsync($"/api/v1/teczka?t={text}");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(expected));
    }

    [Test]
    public async Task Nobody_between_keeps_a_basket_and_who_holds_it_is_told_that_nothing_changed()
    {
        using var first = await Site.AskAsync($"/api/v1/teczka?t={Text}");
        var held = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/teczka?t={Text}");
        held.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.That((first.Headers.CacheControl?.Private, first.Headers.CacheControl?.NoCache), Is.EqualTo((true, true)));
        Assert.That(first.Content.Headers.LastModified, Is.Null, "it names the day of access");
        Assert.That((await Site.Client.SendAsync(held)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task In_English_what_is_said_of_the_items_is_English()
    {
        var answer = await Site.JsonAsync($"/api/v1/teczka?t={Text}&lang=en");

        Assert.That(answer.GetProperty("items")[0].GetProperty("changes")[0].GetProperty("text").GetString(), Does.StartWith("The entry"));
        Assert.That(answer.GetProperty("items")[2].GetProperty("title").GetString(), Does.Contain("2 entries").And.Not.Contain("rekomendacje"));
    }

    [Property(MaxTest = 100)]
    public void Any_text_is_answered_or_refused(int seed)
    {
        var random = new Random(seed);
        var text = ((string[])["", "1", "2"])[random.Next(3)] + string.Concat(RandomText.Make(random).EnumerateRunes());

        using var answer = Site.AskAsync($"/api/v1/teczka?t={Uri.EscapeDataString(text)}").GetAwaiter().GetResult();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest));
    }

    private static string Within(string address) => address.Replace(Root, "", StringComparison.Ordinal);

    private static IEnumerable<string?> Texts(IEnumerable<JsonElement> items, string key) => items.Select(item => item.GetProperty(key).GetString());
}
