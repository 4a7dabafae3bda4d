using System.Net;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>Quotations in the citations that programs get.</summary>
public sealed class ApiCitationsTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:ApiRequestsPerMinute"] = "0" })
{
    private const string Citations = "/api/v1/wpisy/rek-retencja/cytowania";
    private const string Words = "której kanalizacja deszczowa nie przyjmuje";

    private static Passage Passage => SmallLibrary.Shared.Entries.Single(entry => entry.Id == "rek-retencja").Body.Passages.First(passage => passage.Text.Contains(Words, StringComparison.Ordinal));

    [Test]
    public async Task Words_of_a_passage_are_quoted_as_in_the_files_and_on_the_page()
    {
        var address = $"?akapit={Passage.Anchor}&cytat={Uri.EscapeDataString(Words)}";

        var answer = await Site.JsonAsync(Citations + address);
        using var page = await Site.PageAsync("/rekomendacje/rek-retencja" + address);

        Assert.That(answer.GetProperty("quotation").GetString(), Does.StartWith($"„{Words}” (REK-RETENCJA, akapit {Passage.Number}"));
        Assert.That(answer.GetProperty("quotation").GetString(), Is.EqualTo(page.QuerySelector("#cytuj-cytat")!.ParentElement!.QuerySelector(".cite-text")!.TextContent));
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
        {
            var file = new Uri(citation.GetProperty("address").GetString()!).PathAndQuery;
            Assert.That(file, Does.EndWith(address));
            Assert.That(await Site.ReadAsync(file), Is.EqualTo(citation.GetProperty("text").GetString()), file);
        }

        Assert.That(answer.GetProperty("citations").EnumerateArray().Single(citation => citation.GetProperty("format").GetString() == "ris").GetProperty("text").GetString(), Does.Contain($"„{Words}”"));
    }

    [Test]
    public async Task How_white_space_was_broken_does_not_matter_and_without_words_the_whole_passage_is_quoted()
    {
        var broken = await Site.JsonAsync($"{Citations}?akapit={Passage.Anchor}&cytat={Uri.EscapeDataString(Words.Replace(" ", " \n", StringComparison.Ordinal))}");
        var passage = await Site.JsonAsync($"{Citations}?akapit={Passage.Anchor}");
        var entry = await Site.JsonAsync(Citations);

        Assert.That(broken.GetProperty("quotation").GetString(), Does.StartWith($"„{Words}”"));
        Assert.That(passage.GetProperty("quotation").GetString(), Does.StartWith($"„{Passage.Text[..40]}"));
        Assert.That(passage.GetProperty("citations")[0].GetProperty("address").GetString(), Does.Not.Contain("cytat"));
        Assert.That(entry.GetProperty("quotation").GetString(), Is.Null);
    }

    [TestCase("której kanalizacja deszczowa przyjmuje", "")]
    [TestCase("Której kanalizacja deszczowa nie przyjmuje", "")]
    [TestCase("zmyślone", "&lang=en")]
    public async Task Words_that_do_not_stand_in_the_passage_are_not_quoted_and_it_is_said_where_its_text_is(string words, string language)
    {
        using var answer = await Site.AskAsync($"{Citations}?akapit={Passage.Anchor}&cytat={Uri.EscapeDataString(words)}{language}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await answer.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("/api/v1/wpisy/rek-retencja")
            .And.Contain(language.Length > 0 ? $"do not stand in paragraph {Passage.Number}" : $"nie ma co do litery w akapicie {Passage.Number}"));
    }

    [Test]
    public async Task Words_of_no_passage_are_refused_with_what_to_add()
    {
        using var answer = await Site.AskAsync($"{Citations}?cytat={Uri.EscapeDataString(Words)}");
        using var twice = await Site.AskAsync($"{Citations}?akapit={Passage.Anchor}&cytat=a&cytat=b");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("„akapit”").And.Contain("/api/v1/wpisy/rek-retencja"));
        Assert.That(twice.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
