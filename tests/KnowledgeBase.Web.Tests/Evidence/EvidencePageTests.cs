using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;
using KnowledgeBase.Web.Tests.Documents;

namespace KnowledgeBase.Web.Tests.Evidence;

public sealed partial class EvidencePageTests() : SmallSiteTests(listens: true)
{
    private const string Address = "/dowody";

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [Test]
    public async Task A_paragraph_has_entries_with_marked_passages_reasons_and_a_note()
    {
        using var answer = await Site.SendFormAsync(Address, SampleDrafts.Rain);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(page, Does.Contain("href=\"/rekomendacje/rek-retencja\"").And.Contain("Ulga w opłacie za zatrzymanie deszczówki"));
        Assert.That(page, Does.Match("(?s)<p class=\"snippet\"><span>[^@]{0,200}<mark>").And.Match("href=\"/rekomendacje/rek-retencja#p-"));
        Assert.That(page, Does.Match("ma [0-9]+% znaczących słów akapitu").And.Contain("wspólne słowa: "));
        Assert.That(page, Does.Contain("Przypis (PN-ISO 690)").And.Match("id=\"przypis-1-1\""));
        Assert.That(page, Does.Match(@"/rekomendacje/rek-retencja\?akapit=p-[^""]+#cytuj").And.Contain("data-basket-add"));
    }

    [Test]
    public async Task Sample_material_is_marked_in_the_list_in_the_note_and_in_the_quotation()
    {
        using var answer = await Site.SendFormAsync(Address, SampleDrafts.Rain);
        var hit = Hit().Match(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())).Value;

        Assert.That(hit, Does.Contain("class=\"mark-example\""));
        Assert.That(CiteText().Matches(hit).Select(text => text.Groups[1].Value).ToList(), Has.Count.EqualTo(2).And.All.Match("(?i)materiał przykładowy"));
    }

    [Test]
    public async Task Nothing_is_said_of_a_paragraph_that_no_entry_covers()
    {
        using var answer = await Site.SendFormAsync(Address, SampleDrafts.Hunting);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("Nie znaleziono propozycji w tej sprawie.").And.Contain("1 akapit, propozycje znaleziono dla 0."));
        Assert.That(page, Does.Not.Contain("class=\"evidence\""));
    }

    [Test]
    public async Task Each_paragraph_has_a_list_of_its_own()
    {
        using var answer = await Site.SendFormAsync(Address, $"Rozdział 1\n\n{SampleDrafts.Rain}\n\n{SampleDrafts.Hunting}");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("2 akapity, propozycje znaleziono dla 1."));
        Assert.That(page, Does.Contain("<h3 id=\"akapit-2\">Akapit 2</h3>").And.Contain("<h3 id=\"akapit-3\">Akapit 3</h3>").And.Not.Contain("id=\"akapit-1\""));
    }

    [Test]
    public async Task More_paragraphs_than_are_answered_at_once_are_counted()
    {
        using var answer = await Site.SendFormAsync(Address, string.Join("\n\n", Enumerable.Repeat(SampleDrafts.Hunting, 63)));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("60 akapitów").And.Contain("Wklej osobno jeszcze 3 akapity."));
    }

    [Test]
    public async Task A_text_without_a_paragraph_says_what_to_do()
    {
        using var answer = await Site.SendFormAsync(Address, "Deszczówka");

        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Wklej przynajmniej jedno pełne zdanie"));
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task A_file_of_every_kind_is_read(string kind)
    {
        using var answer = await Site.SendFormAsync(Address, "", SampleDocuments.Of(kind, [new SampleParagraph(SampleDrafts.Rain)]));

        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("href=\"/rekomendacje/rek-retencja\""));
    }

    [Test]
    public async Task What_cannot_be_read_says_what_to_do()
    {
        using var old = await Site.SendFormAsync(Address, "", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        using var nothing = await Site.SendFormAsync(Address, " \n");
        using var large = await Site.SendFormAsync(Address, "", new byte[(20 << 20) + 1000]);

        Assert.That((old.StatusCode, nothing.StatusCode, large.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge)));
        Assert.That(WebUtility.HtmlDecode(await old.Content.ReadAsStringAsync()), Does.Contain("Zapisz go jako DOCX lub ODT."));
        Assert.That(WebUtility.HtmlDecode(await nothing.Content.ReadAsStringAsync()), Does.Contain("Wklej akapit albo wybierz plik"));
    }

    [Test]
    public async Task The_page_speaks_English_and_the_content_stays_Polish()
    {
        using var answer = await Site.SendFormAsync($"{Address}?lang=en", SampleDrafts.Rain);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("What cities propose on this").And.Contain("words in common: <span lang=\"pl\">").And.Match("has [0-9]+% of the telling words"));
    }

    [Test]
    public async Task Who_types_a_paragraph_into_the_search_box_is_offered_the_page()
    {
        var paragraph = await Site.ReadAsync($"/szukaj?q={Uri.EscapeDataString(SampleDrafts.Rain)}");
        var query = await Site.ReadAsync("/szukaj?q=jak+zatrzymać+wody+opadowe+w+mieście");

        Assert.That(WebUtility.HtmlDecode(paragraph), Does.Contain("Znajdź propozycje, które wspierają ten akapit").And.Contain($"<input type=\"hidden\" name=\"tekst\" value=\"{SampleDrafts.Rain}\">"));
        Assert.That(query, Does.Not.Contain("action=\"/dowody"));
    }

    [Test]
    public async Task What_the_search_page_offers_is_answered()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["tekst"] = SampleDrafts.Rain });
        using var answer = await Site.Client.PostAsync(new Uri(Address, UriKind.Relative), form);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("href=\"/rekomendacje/rek-retencja\""));
    }

    [GeneratedRegex("<article class=\"evidence\">.+?</article>", RegexOptions.Singleline)]
    private static partial Regex Hit();

    [GeneratedRegex("<span class=\"cite-text\">(.+?)</span>")]
    private static partial Regex CiteText();
}
