using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class ExportAnswerTests : SmallSiteTests
{
    [TestCase("/szukaj.csv?q=retencja+wody", "text/csv; charset=utf-8", "attachment; filename=retencja-wody.csv; filename*=UTF-8''retencja-wody.csv")]
    [TestCase("/szukaj.csv?q=%C5%BC%C3%B3%C5%82%C4%87", "text/csv; charset=utf-8", "attachment; filename=zolc.csv; filename*=UTF-8''%C5%BC%C3%B3%C5%82%C4%87.csv")]
    [TestCase("/szukaj.json?q=%22%0D%0A/../%3B", "application/json; charset=utf-8", "inline; filename=lista.json; filename*=UTF-8''lista.json")]
    [TestCase("/mid.atom", "application/atom+xml; charset=utf-8", "inline; filename=mid.atom; filename*=UTF-8''mid.atom")]
    [TestCase("/rekomendacje.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=rekomendacje.xlsx; filename*=UTF-8''rekomendacje.xlsx")]
    [TestCase("/zestawienie.csv?w=adresat&k=status", "text/csv; charset=utf-8", "attachment; filename=zestawienie-adresat-status.csv; filename*=UTF-8''zestawienie-adresat-status.csv")]
    [TestCase("/zestawienie.json?w=temat", "application/json; charset=utf-8", "inline; filename=zestawienie-temat.json; filename*=UTF-8''zestawienie-temat.json")]
    public async Task A_file_has_its_type_and_a_name(string address, string type, string disposition)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo(type));
        Assert.That(response.Content.Headers.GetValues("Content-Disposition").Single().Replace("\"", "", StringComparison.Ordinal), Is.EqualTo(disposition));
    }

    [TestCase("/szukaj.csv")]
    [TestCase("/szukaj.atom?q=woda")]
    [TestCase("/tematy.json")]
    [TestCase("/zestawienie.xlsx?w=temat&k=siec")]
    public async Task What_has_not_changed_is_not_sent_again(string address)
    {
        using var first = await Site.AskAsync(address);

        using var second = await SendAsync(HttpMethod.Get, address, first.Headers.ETag);
        using var other = await SendAsync(HttpMethod.Get, address, new EntityTagHeaderValue("\"inna\""));

        Assert.That(first.Headers.ETag, Is.Not.Null);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/szukaj.csv?q=woda")]
    [TestCase("/mid.xlsx")]
    [TestCase("/tematy/retencja.json")]
    [TestCase("/zestawienie.csv")]
    public async Task A_HEAD_request_gets_the_headers_alone(string address)
    {
        using var whole = await Site.AskAsync(address);

        using var head = await SendAsync(HttpMethod.Head, address);

        Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(head.Headers.ETag, Is.EqualTo(whole.Headers.ETag));
        Assert.That(head.Content.Headers.ContentType, Is.EqualTo(whole.Content.Headers.ContentType));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase("/szukaj.pdf")]
    [TestCase("/rekomendacje.xls")]
    [TestCase("/tematy.html")]
    [TestCase("/tematy/retencja.doc")]
    [TestCase("/tematy/nie-ma.csv")]
    [TestCase("/nie-ma.csv")]
    [TestCase("/o-bazie.json")]
    [TestCase("/zestawienie.atom")]
    [TestCase("/zestawienie.pdf")]
    public async Task What_is_no_twin_is_not_found(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Nie ma takiej strony"));
    }

    [Test]
    public async Task What_a_client_accepts_does_not_matter()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/szukaj.csv", UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");

        using var response = await Site.Client.SendAsync(request);

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/csv"));
    }

    [Test]
    public async Task Chosen_columns_are_all_there_is_but_for_what_marks_sample_material()
    {
        var csv = await Site.ReadAsync("/szukaj.csv?q=retencja&kolumny=data,tytul,nie-ma,data");

        Assert.That(csv.TrimStart('\uFEFF').Split("\r\n")[0], Is.EqualTo("Data;Tytuł;Materiał"));
        Assert.That(CsvReader.Read(csv.TrimStart('\uFEFF')).Skip(1).Select(line => line[2]), Has.All.EqualTo(ReadRow.Mark));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, EntityTagHeaderValue? held = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (held is not null)
            request.Headers.IfNoneMatch.Add(held);

        return await Site.Client.SendAsync(request);
    }
}
