using System.Net;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>What the interface refuses, and how it says so.</summary>
public sealed class ApiRefusalTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:ApiRequestsPerMinute"] = "0" })
{
    [TestCase("/api/v1/szukaj?pytanie=woda", "pytanie")]
    [TestCase("/api/v1/szukaj?strona=pierwsza", "pierwsza")]
    [TestCase("/api/v1/szukaj?strona=0", "od 1")]
    [TestCase("/api/v1/szukaj?rozmiar=101", "do 100")]
    [TestCase("/api/v1/szukaj?sort=losowo", "trafnosc")]
    [TestCase("/api/v1/szukaj?q=a&q=b", "tylko raz")]
    [TestCase("/api/v1/wpisy/rek-retencja?q=woda", "ani żadnego innego")]
    [TestCase("/api/v1/szukaj?rodzaj=rekomendacje", "rekomendacja")]
    [TestCase("/api/v1/szukaj?temat=nie-ma", "/api/v1/filtry/temat")]
    [TestCase("/api/v1/szukaj?temat=retencja&temat=nie-ma", "nie-ma")]
    [TestCase("/api/v1/szukaj?rok=dawno", "2021..2023-06")]
    [TestCase("/api/v1/filtry/rodzaj?temat=nie-ma", "/api/v1/filtry/temat")]
    [TestCase("/api/v1/szukaj?lang=de", "pl, en")]
    [TestCase("/api/v1/wpisy/rek-retencja?lang=de", "pl, en")]
    public async Task A_wrong_parameter_is_told_of_with_its_mend(string address, string expected)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await response.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain(expected));
    }

    [TestCase("rok=2021..2023-06")]
    [TestCase("rok=2022-03..")]
    [TestCase("rok=_brak&temat=_brak")]
    [TestCase("temat=retencja&temat=_brak")]
    [TestCase("rodzaj=rekomendacja&rodzaj=mid")]
    [TestCase("lang=en")]
    public async Task Every_value_that_a_page_takes_is_taken(string parameters)
    {
        using var response = await Site.AskAsync($"/api/v1/szukaj?{parameters}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), await response.Content.ReadAsStringAsync());
    }

    [TestCase("/api/v1/wpisy/nie-ma")]
    [TestCase("/api/v1/wpisy/nie-ma/cytowania")]
    [TestCase("/api/v1/wpisy/rek-retencja/cytowania?akapit=nie-ma")]
    [TestCase("/api/v1/filtry/nie-ma")]
    [TestCase("/api/v1/slowniki/nie-ma")]
    public async Task What_is_not_there_cannot_be_held(string address)
    {
        var anything = new HttpRequestMessage(HttpMethod.Get, address);
        anything.Headers.Add("If-None-Match", "*");
        using var there = await Site.AskAsync("/api/v1/wpisy/rek-retencja");
        var content = new HttpRequestMessage(HttpMethod.Get, address);
        content.Headers.IfNoneMatch.Add(there.Headers.ETag!);

        Assert.That((await Site.Client.SendAsync(anything)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Site.Client.SendAsync(content)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/api/v1")]
    [TestCase("/api/v1/")]
    [TestCase("/api/v1/nie-ma")]
    [TestCase("/api/v1/wpisy/nie-ma")]
    [TestCase("/api/v1/wpisy/nie-ma/cytowania")]
    [TestCase("/api/v1/wpisy/rek-retencja/cytowania?akapit=nie-ma")]
    [TestCase("/api/v1/filtry/nie-ma")]
    [TestCase("/api/v1/slowniki/nie-ma")]
    public async Task What_is_not_there_is_a_problem_and_no_page(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await response.ProblemAsync()).GetProperty("status").GetInt32(), Is.EqualTo(404));
        Assert.That(response.Headers.ETag, Is.Null);
    }

    [Test]
    public async Task Nothing_can_be_written()
    {
        using var response = await Site.Client.PostAsync(new Uri("/api/v1/szukaj", UriKind.Relative), content: null);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That((await response.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("GET"));
    }
}
