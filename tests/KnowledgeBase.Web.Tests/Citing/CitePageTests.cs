using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Citing;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Citing;

/// <summary>What an entry's page and its head say to who cites it, over the repository's own content.</summary>
public sealed partial class CitePageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() =>
        _site = new Site(RepositoryPaths.Content, settings: new Dictionary<string, string> { ["Site:PublicAddress"] = "https://baza.example" });

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task A_document_is_told_of_as_a_report_with_its_institution_date_language_and_address()
    {
        var tags = TagsOf(await _site.ReadAsync("/mid/mid-pim2-raciborz?akapit=p-nie-ma&q=drzewa"));

        Assert.That(tags["citation_technical_report_institution"], Is.EqualTo(Citation.Database));
        Assert.That(tags["citation_author"], Is.EqualTo("Racibórz,"));
        Assert.That(tags["citation_date"], Is.EqualTo("2024"));
        Assert.That(tags["citation_language"], Is.EqualTo("pl"));
        Assert.That(tags["citation_public_url"], Is.EqualTo("https://baza.example/mid/mid-pim2-raciborz"));
        Assert.That(tags["DC.identifier"], Is.EqualTo(tags["citation_public_url"]));
    }

    [Test]
    public async Task What_is_no_document_is_told_of_as_a_web_page()
    {
        var page = await _site.ReadAsync("/sieci/pim2-zielone");

        Assert.That(TagsOf(page).Keys, Has.None.StartsWith("citation_").And.Contains("DC.title"));
        Assert.That(JsonLdOf(page)!.RootElement.GetProperty("@type").GetString(), Is.EqualTo("WebPage"));
    }

    [Test]
    public async Task The_description_for_search_engines_is_whole()
    {
        var data = JsonLdOf(await _site.ReadAsync("/mid/mid-pim2-raciborz"))!.RootElement;

        Assert.That(data.GetProperty("@type").GetString(), Is.EqualTo("Report"));
        Assert.That(data.GetProperty("author")[0].GetProperty("name").GetString(), Is.EqualTo("Racibórz"));
        Assert.That(data.GetProperty("url").GetString(), Is.EqualTo("https://baza.example/mid/mid-pim2-raciborz"));
    }

    [Test]
    public async Task Words_of_a_passage_are_quoted_and_go_into_the_files()
    {
        const string Entry = "/mid/mid-pim2-raciborz";
        var anchor = Anchor().Match(await _site.ReadAsync(Entry)).Groups[1].Value;
        var whole = QuotationOf(await _site.ReadAsync($"{Entry}?akapit={anchor}"));
        var words = Uri.EscapeDataString(whole[..whole.IndexOf(' ', 12)]);

        var page = await _site.ReadAsync($"{Entry}?akapit={anchor}&cytat={words}");

        Assert.That(QuotationOf(page), Is.EqualTo(Uri.UnescapeDataString(words)));
        Assert.That(page, Does.Contain($"{Entry}.ris?akapit={anchor}&amp;cytat={words}"));
        Assert.That(await _site.ReadAsync($"{Entry}.ris?akapit={anchor}&cytat={words}"), Does.Contain($"N2  - „{Uri.UnescapeDataString(words)}”"));
    }

    [Test]
    public async Task Words_that_the_passage_has_not_are_not_put_into_its_mouth()
    {
        const string Entry = "/mid/mid-pim2-raciborz";
        var anchor = Anchor().Match(await _site.ReadAsync(Entry)).Groups[1].Value;

        var page = await _site.ReadAsync($"{Entry}?akapit={anchor}&cytat=zmy%C5%9Blone+s%C5%82owa");

        Assert.That(page, Does.Contain("Zaznaczonych słów nie ma w tym akapicie").And.Not.Contain("„zmyślone"));
        Assert.That(QuotationOf(page), Is.EqualTo(QuotationOf(await _site.ReadAsync($"{Entry}?akapit={anchor}"))));
        Assert.That((await _site.AskAsync($"{Entry}.ris?akapit={anchor}&cytat=zmyslone")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Sample_material_is_not_told_of_to_programs_and_is_marked_for_people()
    {
        var page = await _site.ReadAsync("/rekomendacje/przyklad-rek-zie-01");

        Assert.That(TagsOf(page).Keys, Has.None.StartsWith("citation_").And.None.StartsWith("DC."));
        Assert.That(JsonLdOf(page), Is.Null);
        Assert.That(Texts().Matches(page), Has.Count.EqualTo(4).And.All.Property("Value").Contains("materiał przykładowy – nie cytować"));
    }

    [Test]
    public async Task A_chosen_passage_opens_the_part_and_is_in_every_text()
    {
        var closed = await _site.ReadAsync("/mid/mid-pim2-raciborz");
        var anchor = Choice().Matches(closed)[1].Groups[1].Value;

        var page = await _site.ReadAsync($"/mid/mid-pim2-raciborz?akapit={anchor}");

        Assert.That(closed, Does.Contain("<details class=\"cite\" id=\"cytuj\" data-copy"));
        Assert.That(page, Does.Contain("<details class=\"cite\" id=\"cytuj\" open=\"open\"").And.Contain($"/mid/mid-pim2-raciborz.bib?akapit={anchor}"));
        var texts = Texts().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.That(texts, Has.Count.EqualTo(5));
        Assert.That(texts[0], Does.StartWith("„").And.EndWith("” (MID-PIM2-RACIBORZ, akapit 2)"));
        Assert.That(texts.Skip(1), Has.All.Contains($"/mid/mid-pim2-raciborz/{anchor}"));
    }

    private static Dictionary<string, string> TagsOf(string page) =>
        MetaTag().Matches(page).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));

    private static JsonDocument? JsonLdOf(string page) =>
        JsonLd().Match(page) is { Success: true } match ? JsonDocument.Parse(match.Groups[1].Value) : null;

    [GeneratedRegex("<meta name=\"([^\"]*)\" content=\"([^\"]*)\">")]
    private static partial Regex MetaTag();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex JsonLd();

    [GeneratedRegex("<span class=\"cite-text\">(.*?)</span>")]
    private static partial Regex Texts();

    private static string QuotationOf(string page) => WebUtility.HtmlDecode(Quotation().Match(page).Groups[1].Value);

    [GeneratedRegex("id=\"(p-[a-z2-7]{8})\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("id=\"cytuj-cytat\".*?<span class=\"cite-text\"[^>]*>„(.*?)” \\(", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex("<option value=\"(p-[^\"]*)\"")]
    private static partial Regex Choice();
}
