using System.Net;
using System.Net.Http.Headers;
using KnowledgeBase.Testing.Documents;
using KnowledgeBase.Web.Tests.Documents;

namespace KnowledgeBase.Web.Tests.Quotations;

public sealed class QuotationCheckPageTests() : SmallSiteTests(listens: true)
{
    private const string Address = "/sprawdz-cytat";
    private const string Faithful = "ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje";

    private static readonly string Altered = $"Czytamy: „{Faithful.Replace(" nie ", " ", StringComparison.Ordinal)}”.";

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [Test]
    public async Task A_pasted_quotation_is_mended()
    {
        using var answer = await Site.SendFormAsync(Address, Altered);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(page, Does.Contain("Słowa zmienił piszący.").And.Contain("<del>").And.Contain($"„{Faithful}”").And.Contain($"Czytamy: „{Faithful}”."));
        Assert.That(page, Does.Contain("href=\"/rekomendacje/rek-retencja/p-").And.Contain("akapit 1").And.Contain("przykład"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task In_the_whole_text_every_quotation_is_mended_and_nothing_else()
    {
        using var answer = await Site.SendFormAsync(Address, $"Raz. {Altered} Dwa. „{Faithful}”. Trzy. {Altered} Cztery.");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain($">Raz. Czytamy: „{Faithful}”. Dwa. „{Faithful}”. Trzy. Czytamy: „{Faithful}”. Cztery.<"));
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task A_file_of_every_kind_is_read(string kind)
    {
        using var answer = await Site.SendFormAsync(Address, "", SampleDocuments.Of(kind, [new SampleParagraph(Altered)]));

        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Poprawiony cytat").And.Contain(Faithful));
    }

    [Test]
    public async Task A_file_that_cannot_be_read_says_what_to_do()
    {
        using var old = await Site.SendFormAsync(Address, "", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        using var nothing = await Site.SendFormAsync(Address, "");
        using var odd = await Site.Client.PostAsync(new Uri(Address, UriKind.Relative), new StringContent("x"));

        Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await old.Content.ReadAsStringAsync()), Does.Contain("Zapisz go jako DOCX lub ODT."));
        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await nothing.Content.ReadAsStringAsync()), Does.Contain("Wklej tekst albo wybierz plik"));
        Assert.That(odd.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_form_that_ends_in_the_middle_is_told_from_one_that_is_too_large()
    {
        using var form = new StringContent("--x\r\nContent-Disposition: form-data; name=\"tekst\"\r\n\r\nCzytamy");
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var answer = await Site.Client.PostAsync(new Uri(Address, UriKind.Relative), form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_file_that_is_too_large_is_refused_by_its_size()
    {
        using var answer = await Site.SendFormAsync(Address, "", new byte[(20 << 20) + 1000]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Plik jest większy niż 20 MB."));
    }

    [Test]
    public async Task The_page_speaks_English()
    {
        using var answer = await Site.SendFormAsync($"{Address}?lang=en", Altered);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("The words were altered by the writer.").And.Contain("Repaired quotation"));
    }
}
