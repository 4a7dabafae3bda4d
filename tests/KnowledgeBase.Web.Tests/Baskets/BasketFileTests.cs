using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Baskets;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Baskets;

public sealed class BasketFileTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:PublicAddress"] = "https://baza.example/pim/" })
{
    private static readonly string Text = BasketText.Write(Basket.Of("Zieleń w miastach",
    [
        new EntryItem("rek-retencja", SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja").Body.Passages[0].Anchor) { Note = "do rozdziału 3" },
        new EntryItem("mid-ogrody"),
        new SearchItem("q=retencja&rodzaj=rekomendacja"),
        new EntryItem("nie-ma"),
    ]));

    private static IEnumerable<BasketFile> Files => BasketFile.All;

    [TestCaseSource(nameof(Files))]
    public async Task Every_file_is_named_after_the_basket_and_kept_by_nobody(BasketFile file)
    {
        using var answer = await Site.AskAsync($"/teczka.{file.Extension}?t={Text}");

        var headers = answer.Content.Headers;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(headers.ContentType?.ToString(), Is.EqualTo(file.ContentType));
        Assert.That(headers.ContentDisposition?.FileNameStar, Is.EqualTo($"zieleń-w-miastach.{file.Extension}"));
        Assert.That(headers.ContentDisposition?.FileName?.Trim('"'), Is.EqualTo($"zielen-w-miastach.{file.Extension}"));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(headers.ContentLength, Is.GreaterThan(0));
    }

    [TestCaseSource(nameof(Files))]
    public async Task An_empty_basket_is_a_file_too(BasketFile file)
    {
        using var answer = await Site.AskAsync($"/teczka.{file.Extension}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_document_has_what_was_collected_with_footnotes_to_the_public_address()
    {
        await using var document = new ZipArchive(new MemoryStream(await BytesAsync("docx")));
        var (body, footnotes) = (TextOf(document, "word/document.xml"), TextOf(document, "word/footnotes.xml"));

        Assert.That(body, Does.Contain("do rozdziału 3").And.Contain("Wyszukiwanie: „retencja”; Rodzaj wpisu: rekomendacje (2 wpisy)").And.Contain("Nieznany wpis: nie-ma"));
        Assert.That(footnotes, Does.Contain("https://baza.example/pim/rekomendacje/rek-retencja/p-").And.Contain("https://baza.example/pim/szukaj?q=retencja"));
    }

    [Test]
    public async Task Citations_are_those_of_the_entries()
    {
        using var json = JsonDocument.Parse(await BytesAsync("csl.json"));

        Assert.That(json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()), Is.EqualTo(new[] { "rek-retencja", "mid-ogrody" }));
    }

    [Test]
    public async Task The_workbook_has_a_row_for_each_item()
    {
        using var workbook = new MemoryStream(await BytesAsync("xlsx"));

        var rows = workbook.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        Assert.That(rows.Select(row => Convert.ToInt32(row["Pozycja"], System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(new[] { 1, 2, 3, 4 }));
        Assert.That(rows.Select(row => row["Notatka"]), Is.EqualTo(new object?[] { "do rozdziału 3", null, null, null }).Or.EqualTo(new object?[] { "do rozdziału 3", "", "", "" }));
        Assert.That(rows.Select(row => row["Adres"]?.ToString()), Has.Some.StartsWith("https://baza.example/pim/mid/mid-ogrody"));
    }

    [Test]
    public async Task In_English_the_words_around_the_content_are_English()
    {
        var text = await Site.ReadAsync($"/teczka.md?t={Text}&lang=en");

        Assert.That(text, Does.Contain("**Note:** do rozdziału 3").And.Contain("Unknown entry: nie-ma"));
    }

    [Test]
    public async Task What_the_script_asks_is_the_basket_with_one_more()
    {
        using var json = JsonDocument.Parse(await Site.ReadAsync($"/teczka.json?t={Text}&dodaj=rek-drzewa"));

        Assert.That(json.RootElement.GetProperty("count").GetInt32(), Is.EqualTo(5));
        Assert.That(json.RootElement.GetProperty("said").GetString(), Is.EqualTo("Dodano do teczki. Jest w niej 5 pozycji."));
        Assert.That(BasketText.Read(json.RootElement.GetProperty("t").GetString()).Items[4].Key, Is.EqualTo("rek-drzewa"));
    }

    [Test]
    public async Task The_script_is_told_of_notes_that_found_no_room()
    {
        var random = new Random(3);
        var items = Enumerable.Range(0, 6).Select(place => new EntryItem($"rek-{place}") { Note = string.Concat(Enumerable.Range(0, 1_200).Select(_ => (char)random.Next('a', 'z'))) });
        var full = BasketText.Write(BasketText.Fit(Basket.Of("", items)));

        using var json = JsonDocument.Parse(await Site.ReadAsync($"/teczka.json?t={full}&dodaj=rek-drzewa.N{new string('ż', 40)}{Uri.EscapeDataString(string.Concat(Enumerable.Range(0, 1_500).Select(_ => (char)random.Next('a', 'z'))))}"));

        Assert.That(json.RootElement.GetProperty("said").GetString(), Does.StartWith("Dodano do teczki. Jest w niej 7").And.Contain("skrócono"));
    }

    [Test]
    public async Task A_search_is_named_in_English_on_an_English_page()
    {
        var text = await Site.ReadAsync($"/teczka.md?t={Text}&lang=en");

        Assert.That(text, Does.Contain("Search: “retencja”; ").And.Contain(": recommendations").And.Not.Contain("rekomendacje ("));
    }

    [TestCase("/teczka.pdf")]
    [TestCase("/teczka.doc?t=1_")]
    public async Task Another_file_is_not_found(string address)
    {
        using var answer = await Site.AskAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<byte[]> BytesAsync(string extension)
    {
        using var answer = await Site.AskAsync($"/teczka.{extension}?t={Text}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static string TextOf(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
