using System.Net;
using System.Text;
using KnowledgeBase.Testing;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Web.Tests.Editors;

public sealed class EditorsPageTests
{
    private const int EditorsPort = 5090;
    private const int PublicPort = 5000;

    private static readonly string[] Addresses = ["/redakcja/zapytania", "/redakcja/zapytania.csv", "/REDAKCJA/Zapytania?dni=30", "/redakcja/zapytania/"];

    private TemporaryFolder _log = null!;
    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        var today = DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _log = new TemporaryFolder();
        _ = _log.Write($"{today}.a.log", "pyt\tzieleń\t3\t\tpl\t.\npyt\t=1+1\t0\t\tpl\t.\npyt\tzieleń\t3\t\tpl\t.\n");
        _library = new SmallLibrary();
        _site = new Site(_library.Folder, settings: new Dictionary<string, string>
        {
            ["Site:QueryLog"] = _log.FullPath,
            ["Site:EditorsAddress"] = $"http://127.0.0.1:{EditorsPort}",
        });
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
        _log.Dispose();
    }

    [TestCaseSource(nameof(Addresses))]
    public async Task At_the_public_address_there_is_no_such_page(string address)
    {
        var (status, body) = await AskAsync(address, PublicPort, IPAddress.Loopback);

        Assert.That(status, Is.EqualTo(404));
        Assert.That(body, Does.Not.Contain("zieleń"));
    }

    [TestCaseSource(nameof(Addresses))]
    public async Task The_editors_port_at_an_outer_address_of_the_machine_is_none_of_theirs(string address) =>
        Assert.That((await AskAsync(address, EditorsPort, IPAddress.Parse("192.0.2.7"))).Status, Is.EqualTo(404));

    [TestCaseSource(nameof(Addresses))]
    public async Task A_site_without_the_setting_has_no_such_page(string address)
    {
        using var site = new Site(_library.Folder);

        using var response = await site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task At_the_editors_address_each_query_leads_to_its_search()
    {
        var (status, body) = await AskAsync("/redakcja/zapytania", EditorsPort, IPAddress.Loopback);

        Assert.That(status, Is.EqualTo(200));
        Assert.That(body, Does.Contain("<a href=\"/szukaj?q=ziele%C5%84\">zieleń</a>").And.Contain("Bez wyników"));
        Assert.That(body, Does.Contain("Ostatnie 7 dni").And.Contain("2 różne zapytania"));
    }

    [Test]
    public async Task In_English_the_queries_are_marked_as_Polish()
    {
        var (_, page) = await AskAsync("/redakcja/zapytania?lang=en", EditorsPort, IPAddress.Loopback);
        var (_, file) = await AskAsync("/redakcja/zapytania.csv?lang=en", EditorsPort, IPAddress.Loopback);

        Assert.That(page, Does.Contain("Last 7 days, today included: 2 different queries.").And.Contain("<th scope=\"col\">without results</th>"));
        Assert.That(page, Does.Contain("lang=\"pl\">zieleń</a>").And.Not.Contain("Bez wyników"));
        Assert.That(file, Does.Contain("query;asked;without results;opened;results\r\n"));
    }

    [Test]
    public async Task The_file_for_spreadsheets_holds_all_and_no_formula()
    {
        var (status, body) = await AskAsync("/redakcja/zapytania.csv?dni=90", EditorsPort, IPAddress.Loopback);

        Assert.That(status, Is.EqualTo(200));
        Assert.That(body.TrimStart('\uFEFF').Split("\r\n"), Is.EqualTo(new[]
        {
            "zapytanie;pytano;bez wyników;otwarto;wyniki", "zieleń;2;0;0;3", "'=1+1;1;1;0;0", "",
        }));
    }

    [Test]
    public async Task What_editors_look_up_is_not_logged()
    {
        _ = await AskAsync("/szukaj?q=redakcyjne", EditorsPort, IPAddress.Loopback);
        _ = await AskAsync("/szukaj?q=publiczne", PublicPort, IPAddress.Loopback);

        string page;
        do
        {
            await Task.Delay(20);
            page = (await AskAsync("/redakcja/zapytania.csv", EditorsPort, IPAddress.Loopback)).Body;
        }
        while (!page.Contains("publiczne", StringComparison.Ordinal));

        Assert.That(page, Does.Not.Contain("redakcyjne"));
    }

    private async Task<(int Status, string Body)> AskAsync(string address, int port, IPAddress local)
    {
        var context = await _site.Server.SendAsync(request =>
        {
            var parts = address.Split('?');
            request.Request.Method = HttpMethods.Get;
            request.Request.Scheme = "http";
            request.Request.Host = new HostString("localhost", port);
            request.Request.Path = parts[0];
            request.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : "");
            request.Connection.LocalPort = port;
            request.Connection.LocalIpAddress = local;
        });
        using var reader = new StreamReader(context.Response.Body, Encoding.UTF8);
        return (context.Response.StatusCode, await reader.ReadToEndAsync());
    }
}
