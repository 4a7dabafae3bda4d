using System.Net.Http.Headers;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Caching;

public sealed class PageCacheTests
{
    private const string Results = "/szukaj?q=drzewa";

    private SmallLibrary _library = null!;

    [SetUp]
    public void MakeLibrary() => _library = new SmallLibrary();

    [TearDown]
    public void RemoveLibrary() => _library.Dispose();

    [Test]
    public async Task A_page_asked_for_again_is_the_kept_one()
    {
        using var site = new Site(_library.Folder);
        await FindFamiliesAsync(site);

        var (first, second) = (await AskAsync(site, Results), await AskAsync(site, Results));

        Assert.That((IsKept(first), IsKept(second)), Is.EqualTo((false, true)));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.EqualTo(await first.Content.ReadAsByteArrayAsync()));
        Assert.That(second.Headers.Contains("Content-Security-Policy"), Is.True);
    }

    [TestCase("/szukaj?q=drzewa&strona=2")]
    [TestCase("/szukaj?q=drzewo")]
    [TestCase("/szukaj?q=drzewa&nieznany=1")]
    [TestCase("/szukaj?q=DRZEWA")]
    [TestCase("/szukaj.csv?q=drzewa")]
    public async Task Another_address_is_another_page(string address)
    {
        using var site = new Site(_library.Folder);
        _ = await AskAsync(site, Results);

        var other = await AskAsync(site, address);

        Assert.That(IsKept(other), Is.False);
    }

    [Test]
    public async Task Each_encoding_is_kept_for_those_who_read_it()
    {
        using var site = new Site(_library.Folder);
        foreach (var encoding in new[] { "br", "gzip", null, "br", "gzip", null })
        {
            var answer = await AskAsync(site, Results, encoding);

            Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(encoding));
        }
    }

    [Test]
    public async Task Each_language_is_kept_for_those_who_read_it()
    {
        using var site = new Site(_library.Folder);
        await FindFamiliesAsync(site);
        foreach (var (language, isKept) in new[] { ("pl", false), ("en", false), ("pl", true), ("en", true) })
        {
            var answer = await AskAsync(site, Results, language: language);

            Assert.That(IsKept(answer), Is.EqualTo(isKept));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"<html lang=\"{language}\">"));
            Assert.That(answer.Content.Headers.ContentLanguage, Is.EqualTo(new[] { language }));
            Assert.That(answer.Headers.Vary, Has.One.EqualTo("Accept-Language"));
        }
    }

    [Test]
    public async Task What_is_not_there_is_not_kept()
    {
        using var site = new Site(_library.Folder);
        _ = await AskAsync(site, "/mid/nie-ma");

        var again = await AskAsync(site, "/mid/nie-ma");

        Assert.That((IsKept(again), (int)again.StatusCode), Is.EqualTo((false, 404)));
    }

    [Test]
    public async Task Logged_requests_all_reach_their_page()
    {
        using var log = new TemporaryFolder();
        using var site = new Site(_library.Folder, settings: new Dictionary<string, string> { ["Site:QueryLog"] = log.FullPath });
        _ = await AskAsync(site, Results);

        Assert.That(IsKept(await AskAsync(site, Results)), Is.False);
    }

    [Test]
    public async Task A_page_made_before_near_duplicates_are_found_is_not_kept_for_longer()
    {
        using var site = new Site(_library.Folder);
        _ = await AskAsync(site, Results);

        await FindFamiliesAsync(site);

        Assert.That(IsKept(await AskAsync(site, Results)), Is.False);
        Assert.That(IsKept(await AskAsync(site, Results)), Is.True);
    }

    // They are found in the background, and pages say more from then on; their list waits for them.
    private static async Task FindFamiliesAsync(Site site) => _ = await site.ReadAsync("/podobne");

    private static async Task<HttpResponseMessage> AskAsync(Site site, string address, string? encoding = null, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        if (language is not null)
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));

        return await site.Client.SendAsync(request);
    }

    private static bool IsKept(HttpResponseMessage answer) => answer.Headers.Age is not null;
}
