using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed partial class LanguageNegotiationTests : SmallSiteTests
{
    [TestCase("/", null, "pl")]
    [TestCase("/", "en-GB,en;q=0.9", "en")]
    [TestCase("/", "en;q=0", "pl")]
    [TestCase("/", "de", "pl")]
    [TestCase("/?lang=en", null, "en")]
    [TestCase("/?lang=en", "pl", "en")]
    [TestCase("/?lang=pl", "en", "pl")]
    [TestCase("/?lang=xx", "en", "en")]
    [TestCase("/?lang=%00%FF", null, "pl")]
    [TestCase("/?lang=en&lang=pl", null, "pl")]
    [TestCase("/rekomendacje?lang=en", null, "en")]
    [TestCase("/nie-ma?lang=en", null, "en")]
    [TestCase("/nie-ma", "en", "en")]
    public async Task A_page_says_in_which_language_it_is(string address, string? accepted, string expected)
    {
        using var answer = await AskAsync(Site.Client, address, accepted);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain($"<html lang=\"{expected}\">"));
        Assert.That(answer.Content.Headers.ContentLanguage, Is.EqualTo(new[] { expected }));
        Assert.That(answer.Headers.Vary, Has.One.EqualTo("Accept-Language"));
    }

    [Test]
    public void Outside_of_requests_the_site_speaks_Polish_whatever_the_machine_speaks()
    {
        var spoken = "";
        using (ExecutionContext.SuppressFlow())
        {
            var background = new Thread(() => spoken = CultureInfo.CurrentUICulture.Name);
            background.Start();
            background.Join();
        }

        Assert.That(spoken, Is.EqualTo("pl"));
    }

    [Test]
    public async Task What_is_the_same_in_every_language_does_not_vary()
    {
        using var answer = await AskAsync(Site.Client, "/site.css", "en");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.Vary, Has.None.EqualTo("Accept-Language"));
    }

    [TestCase("/?lang=en", "en")]
    [TestCase("/?lang=pl", "pl")]
    [TestCase("/rekomendacje?lang=en", "en")]
    [TestCase("/szukaj?q=drzewa&lang=en", "en")]
    [TestCase("/szukaj?q=drzewa&widok=tabela&lang=en", "en")]
    [TestCase("/rekomendacje/rek-drzewa?q=drzewa&lang=en", "en")]
    [TestCase("/zestawienie?lang=en", "en")]
    [TestCase("/filtr/temat?lang=en", "en")]
    [TestCase("/nie-ma?lang=en", "en")]
    public async Task Every_link_and_form_of_a_page_asks_for_its_language(string address, string code)
    {
        using var answer = await AskAsync(Site.Client, address);
        var page = await answer.Content.ReadAsStringAsync();

        var links = Link().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => link.StartsWith('/')).ToList();
        var others = links.Where(link => !AsksFor(code, link)).ToList();
        Assert.That(links, Has.Count.GreaterThan(15));
        Assert.That(others, Has.Count.EqualTo(1));
        Assert.That(AsksFor(code == "en" ? "pl" : "en", others[0]), Is.True);
        Assert.That(Form().Matches(page), Is.Not.Empty);
        Assert.That(Form().Matches(page).Select(form => form.Value), Has.All.Contains($"<input type=\"hidden\" name=\"lang\" value=\"{code}\">"));
    }

    [TestCase("/teczka", "/teczka?lang=en")]
    [TestCase("/sprawdz-cytat", "/sprawdz-cytat?lang=en#wynik")]
    [TestCase("/dowody", "/dowody?lang=en#wynik")]
    public async Task A_form_that_is_sent_in_a_body_asks_for_the_language_in_its_address(string address, string expected)
    {
        var page = await Site.ReadAsync(address + "?lang=en");
        var form = Form().Matches(page).Select(match => match.Value).Single(form => form.Contains("method=\"post\"", StringComparison.Ordinal));

        Assert.That(form, Does.Contain($"action=\"{expected}\"").And.Not.Contain("name=\"lang\""));
    }

    [TestCase("/", null)]
    [TestCase("/szukaj?q=drzewa", "en")]
    public async Task Links_leave_the_language_to_the_browser_when_the_address_did(string address, string? accepted)
    {
        using var answer = await AskAsync(Site.Client, address, accepted);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(Link().Matches(page).Count(match => match.Groups[1].Value.Contains("lang=", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(page, Does.Not.Contain("name=\"lang\""));
    }

    [Test]
    public async Task The_other_language_is_a_link_to_the_same_page()
    {
        var page = await Site.ReadAsync("/szukaj?q=drzewa+i+zielen&rodzaj=mid&lang=en");

        Assert.That(page, Does.Contain("<a href=\"/szukaj?q=drzewa&#x2B;i&#x2B;zielen&amp;rodzaj=mid&amp;lang=pl\" lang=\"pl\" hreflang=\"pl\">Polski</a>"));
        Assert.That(page, Does.Contain("<link rel=\"alternate\" hreflang=\"en\" href=\"http://localhost/szukaj?q=drzewa&#x2B;i&#x2B;zielen&amp;rodzaj=mid&amp;lang=en\">"));
        Assert.That(page, Does.Contain("<link rel=\"alternate\" hreflang=\"pl\" href=\"http://localhost/szukaj?q=drzewa&#x2B;i&#x2B;zielen&amp;rodzaj=mid&amp;lang=pl\">"));
    }

    [Test]
    public async Task The_page_of_a_wrong_address_offers_that_address_in_the_other_language()
    {
        using var answer = await AskAsync(Site.Client, "/mid/nie-ma?q=a&lang=en");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Contain("<h1>There is no such page</h1>").And.Contain("href=\"/mid/nie-ma?q=a&amp;lang=pl\""));
        Assert.That(page, Does.Not.Contain("<link rel=\"alternate\" hreflang"));
    }

    [TestCase("/?lang=en", null, "Something went wrong", "en")]
    [TestCase("/", "en", "Something went wrong", "en")]
    [TestCase("/", null, "Coś poszło nie tak", "pl")]
    public async Task A_failure_is_told_in_the_language_of_the_request(string address, string? accepted, string heading, string code)
    {
        using var broken = Site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Failing()))));
        using var client = broken.CreateClient();

        using var answer = await AskAsync(client, address, accepted);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"<h1>{heading}</h1>"));
        Assert.That(answer.Content.Headers.ContentLanguage, Is.EqualTo(new[] { code }));
    }

    [Test]
    public async Task Completions_lead_to_pages_in_the_language_of_the_asking_one_and_are_not_taken_for_those_of_another()
    {
        using var english = await AskAsync(Site.Client, "/podpowiedzi?q=drzew&lang=en");
        using var polish = await AskAsync(Site.Client, "/podpowiedzi?q=drzew");

        Assert.That(await english.Content.ReadAsStringAsync(), Does.Contain("lang=en\""));
        Assert.That(await polish.Content.ReadAsStringAsync(), Does.Contain("\"address\":").And.Not.Contain("lang="));
        Assert.That(english.Headers.ETag, Is.Not.EqualTo(polish.Headers.ETag));
        Assert.That(english.Headers.Vary, Has.One.EqualTo("Accept-Language"));
    }

    private static bool AsksFor(string code, string link) => Regex.IsMatch(link, $@"[?&]lang={code}(#|$)");

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, string? accepted = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted is not null)
            _ = request.Headers.TryAddWithoutValidation("Accept-Language", accepted);

        return await client.SendAsync(request);
    }

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    /// <summary>Fails wherever a page is asked for, but not where the failure is told.</summary>
    private sealed class Failing : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            if (!context.HttpContext.Request.Path.StartsWithSegments(Routes.Status))
                throw new InvalidOperationException("Made to fail.");
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }
}
