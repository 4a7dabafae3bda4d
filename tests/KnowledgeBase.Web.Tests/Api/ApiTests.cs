using System.Net;
using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Api;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ApiTests() : SmallSiteTests(settings: new Dictionary<string, string> { ["Site:PublicAddress"] = "https://baza.example/pim", ["Site:ApiRequestsPerMinute"] = "0" })
{
    private static IEnumerable<string> Folders => ["tematy", "adresaci", "akty", "dokumenty"];

    private static IEnumerable<Facet> Facets => FacetNames.All;

    [Test]
    public async Task A_search_finds_what_the_page_finds_and_says_why()
    {
        var answer = await Site.JsonAsync("/api/v1/szukaj?q=retencji&rodzaj=rekomendacja");
        var hit = answer.GetProperty("hits")[0];
        var text = hit.GetProperty("snippets")[0].GetProperty("text");
        var twin = await Site.JsonAsync("/szukaj.json?q=retencji&rodzaj=rekomendacja");

        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(twin.GetProperty("total").GetInt32()).And.GreaterThan(0));
        Assert.That(hit.GetProperty("id").GetString(), Is.EqualTo("rek-retencja"));
        Assert.That(hit.GetProperty("address").GetString(), Is.EqualTo("https://baza.example/pim/rekomendacje/rek-retencja"));
        Assert.That(hit.GetProperty("entry").GetString(), Is.EqualTo("https://baza.example/pim/api/v1/wpisy/rek-retencja"));
        Assert.That(Marked(text), Is.Not.Empty.And.All.Match("(?i)retenc"));
        Assert.That(hit.GetProperty("matches")[0].GetProperty("word").GetString(), Is.EqualTo("retencji"));
        Assert.That(answer.GetProperty("filters").GetProperty("rodzaj")[0].GetString(), Is.EqualTo("rekomendacja"));
        Assert.That(answer.GetProperty("page").GetString(), Is.EqualTo("https://baza.example/pim/szukaj?q=retencji&rodzaj=rekomendacja"));
    }

    [Test]
    public async Task Pages_follow_one_another_and_hold_every_hit_once()
    {
        var ids = new List<string>();
        for (var address = "/api/v1/szukaj?rozmiar=3"; address is not null;)
        {
            var page = await Site.JsonAsync(address);
            ids.AddRange(page.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            address = page.GetProperty("next").GetString()?.Replace("https://baza.example/pim", "", StringComparison.Ordinal);
        }

        Assert.That(ids, Is.Unique.And.EquivalentTo(SmallLibrary.Shared.Entries.Select(entry => entry.Id)));
    }

    [Test]
    public async Task Every_entry_is_whole_and_sample_material_is_marked()
    {
        foreach (var entry in SmallLibrary.Shared.Entries)
        {
            var answer = await Site.JsonAsync($"/api/v1/wpisy/{entry.Id}");

            Assert.That(answer.GetProperty("title").GetString(), Is.EqualTo(entry.Title));
            Assert.That(answer.GetProperty("version").GetString(), Is.EqualTo(entry.Version.Digits));
            Assert.That(answer.GetProperty("passages").EnumerateArray().Select(passage => passage.GetProperty("text").GetString()), Is.EqualTo(entry.Body.Passages.Select(passage => passage.Text)));
            Assert.That(answer.GetProperty("example").GetBoolean(), Is.EqualTo(entry.IsExample));
            Assert.That(answer.GetProperty("warning").GetString() is not null, Is.EqualTo(entry.IsExample));
        }
    }

    [Test]
    public async Task Citations_come_in_every_format_as_their_files_have_them()
    {
        var passage = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja").Body.Passages[1];

        var answer = await Site.JsonAsync($"/api/v1/wpisy/rek-retencja/cytowania?akapit={passage.Anchor}");
        var citations = answer.GetProperty("citations").EnumerateArray().ToList();

        Assert.That(answer.GetProperty("passage").GetInt32(), Is.EqualTo(2));
        Assert.That(citations.Select(citation => citation.GetProperty("format").GetString()), Is.EqualTo(CitationFormat.All.Select(format => format.Code)));
        foreach (var citation in citations)
        {
            var file = citation.GetProperty("address").GetString()!.Replace("https://baza.example/pim", "", StringComparison.Ordinal);
            Assert.That(citation.GetProperty("text").GetString(), Is.EqualTo(await Site.ReadAsync(file)));
        }
    }

    [TestCaseSource(nameof(Facets))]
    public async Task Values_of_a_filter_have_the_numbers_of_their_searches(Facet facet)
    {
        var answer = await Site.JsonAsync($"/api/v1/filtry/{facet.Code()}?q=miasto");

        foreach (var value in answer.GetProperty("values").EnumerateArray())
        {
            var search = await Site.JsonAsync($"/api/v1/szukaj?q=miasto&{facet.Code()}={Uri.EscapeDataString(value.GetProperty("id").GetString()!)}&rozmiar=1");
            Assert.That(search.GetProperty("total").GetInt32(), Is.EqualTo(value.GetProperty("count").GetInt32()));
        }
    }

    [TestCaseSource(nameof(Folders))]
    public async Task Lists_hold_their_terms(string folder)
    {
        var answer = await Site.JsonAsync($"/api/v1/slowniki/{folder}");
        var twin = await Site.JsonAsync($"/{folder}.json");

        Assert.That(answer.GetProperty("terms").EnumerateArray().Select(term => term.GetProperty("id").GetString()),
            Is.EqualTo(twin.GetProperty("entries").EnumerateArray().Select(term => term.GetProperty("id").GetString())));
    }

    [Test]
    public async Task Completions_are_those_of_the_search_box()
    {
        static IEnumerable<string?> Texts(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString());

        var answer = await Site.JsonAsync("/api/v1/podpowiedzi?q=reten");

        Assert.That(Texts(answer), Is.EqualTo(Texts(await Site.JsonAsync("/podpowiedzi?q=reten"))).And.Not.Empty);
    }

    [Test]
    public async Task Who_holds_the_answer_by_tag_or_date_is_told_that_nothing_changed()
    {
        using var first = await Site.AskAsync("/api/v1/wpisy/rek-retencja");
        var byTag = new HttpRequestMessage(HttpMethod.Get, "/api/v1/wpisy/rek-retencja");
        byTag.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var byDate = new HttpRequestMessage(HttpMethod.Get, "/api/v1/wpisy/rek-retencja");
        byDate.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        var older = new HttpRequestMessage(HttpMethod.Get, "/api/v1/wpisy/rek-retencja");
        older.Headers.IfModifiedSince = first.Content.Headers.LastModified - TimeSpan.FromSeconds(1);

        Assert.That((await Site.Client.SendAsync(byTag)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That((await Site.Client.SendAsync(byDate)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That((await Site.Client.SendAsync(older)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Pages_of_other_sites_may_read_and_nothing_else()
    {
        var reading = new HttpRequestMessage(HttpMethod.Get, "/api/v1/szukaj");
        reading.Headers.Add("Origin", "https://inna.example");
        var asking = new HttpRequestMessage(HttpMethod.Options, "/api/v1/szukaj");
        asking.Headers.Add("Origin", "https://inna.example");
        asking.Headers.Add("Access-Control-Request-Method", "GET");
        asking.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        var page = new HttpRequestMessage(HttpMethod.Get, "/szukaj");
        page.Headers.Add("Origin", "https://inna.example");

        var read = await Site.Client.SendAsync(reading);
        var asked = await Site.Client.SendAsync(asking);

        Assert.That(read.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
        Assert.That(string.Join(' ', read.Headers.GetValues("Access-Control-Expose-Headers")), Does.Contain("ETag"));
        Assert.That(string.Join(' ', asked.Headers.GetValues("Access-Control-Allow-Methods")), Does.Contain("GET").And.Not.Contain("POST"));
        Assert.That((await Site.Client.SendAsync(page)).Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }

    [Test]
    public async Task Whoever_asks_too_often_is_told_when_to_come_again()
    {
        using var site = new Site(Library.Folder, settings: new Dictionary<string, string> { ["Site:ApiRequestsPerMinute"] = "2" });
        using var first = await site.AskAsync("/api/v1/slowniki/tematy");
        using var second = await site.AskAsync("/api/v1/slowniki/tematy");
        using var third = await site.AskAsync("/api/v1/slowniki/tematy");
        using var page = await site.AskAsync("/tematy");

        Assert.That(first.Headers.GetValues("RateLimit"), Is.EqualTo(new[] { "\"minute\";r=1" }));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(third.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(third.Headers.RetryAfter?.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60)));
        Assert.That((await third.ProblemAsync()).GetProperty("detail").GetString(), Does.Contain("2 zapytania na minutę"));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_description_names_every_operation_parameter_and_answer()
    {
        var description = await Site.JsonAsync(Routes.ApiDescription);

        Assert.That(description.GetProperty("paths").EnumerateObject().Select(path => path.Name), Is.EquivalentTo(ApiOperations.All.Select(operation => operation.Pattern)));
        foreach (var operation in ApiOperations.All)
        {
            var get = description.GetProperty("paths").GetProperty(operation.Pattern).GetProperty(operation.Body is null ? "get" : "post");
            var schema = get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString();
            Assert.That(get.GetProperty("operationId").GetString(), Is.EqualTo(operation.Name));
            Assert.That(NamesOf(get), Is.EqualTo(operation.Parameters.Select(parameter => parameter.Name)));
            Assert.That(NamesOf(get, isRequired: true), Is.EqualTo(operation.Parameters.Where(parameter => parameter.IsInPath || parameter.IsRequired).Select(parameter => parameter.Name)));
            Assert.That(get.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject().Select(type => type.Name) : null, Is.EqualTo(operation.Body?.MediaTypes));
            Assert.That(description.GetProperty("components").GetProperty("schemas").TryGetProperty(schema!.Split('/')[^1], out _), Is.True);
        }
    }

    [Test]
    public async Task The_page_shows_every_operation_with_an_answer_of_this_content()
    {
        var page = await Site.ReadAsync(Routes.Api);

        foreach (var operation in ApiOperations.All)
            Assert.That(page, Does.Contain(operation.Pattern));

        Assert.That(page, Does.Contain(Routes.ApiDescription).And.Contain("&quot;contentVersion&quot;").And.Contain("POST /api/v1/sprawdz-cytat"));
        Assert.That(page, Does.Not.Contain("<code></code></pre>"), "every operation answers its sample");

        // What compares states of the content has nothing to answer with where no history knows any.
        using var read = await Site.PageAsync(Routes.Api);
        Assert.That(read.QuerySelectorAll(".api-operation:not(:has(details))").Select(operation => operation.GetAttribute("aria-labelledby")), Is.EqualTo(new[] { "getSearchChanges" }));
    }

    private static IEnumerable<string?> NamesOf(JsonElement operation, bool isRequired = false) => operation.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Where(parameter => !isRequired || (parameter.TryGetProperty("required", out var required) && required.GetBoolean())).Select(parameter => parameter.GetProperty("name").GetString())
        : [];

    private static IEnumerable<string> Marked(JsonElement text) => text.GetProperty("marks").EnumerateArray()
        .Select(mark => text.GetProperty("text").GetString()!.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()));
}
