using System.Net;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Citing;

public sealed class CitationsApiTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:PublicAddress"] = "https://baza.example/pim/" })
{
    private static IEnumerable<CitationFormat> Formats => CitationFormat.All;

    [TestCaseSource(nameof(Formats))]
    public async Task Every_format_is_a_file_with_the_mark_and_the_public_address(CitationFormat format)
    {
        using var response = await Site.AskAsync($"/rekomendacje/rek-retencja.{format.Extension}");

        var headers = response.Content.Headers;
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(headers.ContentType?.ToString(), Is.EqualTo($"{format.MediaType}; charset=utf-8"));
        Assert.That(headers.ContentDisposition?.ToString(), Is.EqualTo($"attachment; filename=rek-retencja.{format.Extension}"));
        Assert.That(text, Does.Contain(CitationWords.ExampleMark).And.Contain("https://baza.example/pim/rekomendacje/rek-retencja"));
    }

    [Test]
    public async Task A_passage_is_cited_by_its_anchor()
    {
        var passage = PassageOf("rek-retencja", 2);

        using var response = await Site.AskAsync($"/rekomendacje/rek-retencja.txt?akapit={passage}");

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Akapit 2.").And.Contain($"/rekomendacje/rek-retencja/{passage}"));
        Assert.That(response.Content.Headers.ContentDisposition?.FileName, Is.EqualTo("rek-retencja-akapit-2.txt"));
    }

    [TestCase("/rekomendacje/nie-ma.bib")]
    [TestCase("/rekomendacje/rek-retencja.doc")]
    [TestCase("/rekomendacje/rek-retencja.bib?akapit=p-nie-ma")]
    [TestCase("/rekomendacje/.bib")]
    [TestCase("/rekomendacje/rek-retencja.x.bib")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Another_kind_in_the_address_leads_to_the_right_one()
    {
        using var response = await Site.AskAsync("/mid/rek-retencja.csl.json?akapit=p-a");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo("/rekomendacje/rek-retencja.csl.json?akapit=p-a"));
    }

    [Test]
    public async Task Who_holds_the_version_is_told_that_nothing_changed()
    {
        using var first = await Site.AskAsync("/rekomendacje/rek-retencja.ris");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/rekomendacje/rek-retencja.ris");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await Site.Client.SendAsync(request);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(first.Headers.ETag!.Tag, Does.Contain(Entry("rek-retencja").Version.Digits));
    }

    [Test]
    public async Task The_words_around_titles_are_in_the_readers_language_and_each_has_its_tag()
    {
        const string Address = "/rekomendacje/rek-retencja.apa.txt";
        using var polish = await Site.AskAsync(Address);
        using var english = await Site.AskAsync(Address + "?lang=en");

        Assert.That(await polish.Content.ReadAsStringAsync(), Does.Contain("Pobrano ").And.Not.Contain("Retrieved"));
        Assert.That(await english.Content.ReadAsStringAsync(), Does.Contain("Retrieved ").And.Contain(CitationWords.ExampleMark));
        Assert.That(english.Headers.ETag, Is.Not.EqualTo(polish.Headers.ETag));
        Assert.That(english.Headers.Vary, Has.One.EqualTo("Accept-Language"));
    }

    [Test]
    public async Task Without_a_public_address_the_one_that_was_asked_is_cited()
    {
        using var site = new Site(Library.Folder);

        var text = await site.ReadAsync("/rekomendacje/rek-retencja.przypis.txt");

        Assert.That(text, Does.EndWith("Dostępny w: http://localhost/rekomendacje/rek-retencja"));
    }

    private static string PassageOf(string id, int number) => Entry(id).Body.Passages[number - 1].Anchor;

    private static KnowledgeBase.Content.Entries.Entry Entry(string id) =>
        SmallLibrary.Shared.TryFind(id, out var entry) ? entry : throw new ArgumentException(id, nameof(id));
}
