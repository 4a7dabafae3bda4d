using KnowledgeBase.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class AcceptedLanguageProviderTests
{
    [TestCase("en", "en")]
    [TestCase("EN-gb", "en")]
    [TestCase("pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7", "pl")]
    [TestCase("en-US,en;q=0.9,pl;q=0.8", "en")]
    [TestCase("en;q=0.8,pl;q=0.9", "pl")]
    [TestCase("de,fr;q=0.9,es;q=0.8,it;q=0.7,en;q=0.1", "en")]
    [TestCase("en,pl", "en")]
    [TestCase("pl,en", "pl")]
    [TestCase("en;q=0", null)]
    [TestCase("en;q=0,*", "pl")]
    [TestCase("pl;q=0,*;q=0.1", "en")]
    [TestCase("en;q=0.5,*", "pl")]
    [TestCase("*", "pl")]
    [TestCase("*;q=0", null)]
    [TestCase("de", null)]
    [TestCase("english", null)]
    [TestCase("", null)]
    [TestCase(",;q=,en;q=abc\t\"", null)]
    public async Task The_language_wanted_most_is_taken(string header, string? expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.AcceptLanguage = header;

        var result = await new AcceptedLanguageProvider().DetermineProviderCultureResult(http);

        Assert.That(result?.UICultures[0].Value, Is.EqualTo(expected));
    }
}
