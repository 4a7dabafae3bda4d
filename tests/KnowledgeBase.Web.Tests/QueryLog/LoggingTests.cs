using System.Diagnostics;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.QueryLog;

namespace KnowledgeBase.Web.Tests.QueryLog;

public sealed class LoggingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TemporaryFolder _folder = null!;
    private SmallLibrary _library = null!;
    private Site _site = null!;

    [SetUp]
    public void StartSite()
    {
        _folder = new TemporaryFolder();
        _library = new SmallLibrary();
        _site = new Site(_library.Folder, settings: new Dictionary<string, string> { ["Site:QueryLog"] = _folder.PathOf("dziennik") });
    }

    [TearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task What_was_asked_and_what_was_opened_is_kept_and_nothing_of_who()
    {
        _ = await _site.ReadAsync("/szukaj?q=Drzewa&temat=drzewa&rodzaj=mid");
        _ = await _site.ReadAsync("/mid/mid-aleje?q=Drzewa");

        var lines = await LinesAsync(2);

        Assert.That(lines[0], Does.Match(@"^pyt\tdrzewa\t\d+\trodzaj,temat\tpl\t\.$"));
        Assert.That(lines[1], Is.EqualTo("otw\tdrzewa\tmid-aleje\t."));
    }

    [Test]
    public async Task The_language_of_the_page_is_kept()
    {
        _ = await _site.ReadAsync("/szukaj?q=woda&lang=en");

        Assert.That(await LinesAsync(1), Has.One.Items.And.All.EndsWith("\ten\t."));
    }

    [Test]
    public async Task Further_pages_pages_without_words_and_personal_data_are_not_kept()
    {
        foreach (var address in new[] { "/szukaj", "/szukaj?q=woda&strona=2", "/szukaj?q=jan@example.org", "/mid/mid-aleje", "/mid/nie-ma?q=woda", "/tematy?q=woda" })
            _ = await _site.AskAsync(address);
        _ = await _site.ReadAsync("/szukaj?q=ostatnie");

        Assert.That(await LinesAsync(1), Has.One.Items.And.All.Contains("ostatnie"));
    }

    [Test]
    public async Task A_site_without_the_setting_keeps_nothing()
    {
        using var site = new Site(_library.Folder);

        _ = await site.ReadAsync("/szukaj?q=drzewa");

        Assert.That(site.Services.GetService(typeof(QueryLogWriter)), Is.Null);
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_stops_no_page()
    {
        var file = _folder.Write("plik", "");
        using var site = new Site(_library.Folder, settings: new Dictionary<string, string> { ["Site:QueryLog"] = file });

        Assert.That(await site.ReadAsync("/szukaj?q=drzewa"), Does.Contain("<mark>"));
        Assert.That(await site.ReadAsync("/szukaj?q=zieleń"), Does.Contain("<h1"));
    }

    private async Task<string[]> LinesAsync(int count)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var lines = Directory.Exists(_folder.PathOf("dziennik"))
                ? Directory.EnumerateFiles(_folder.PathOf("dziennik")).SelectMany(ReadWhileWritten).ToArray()
                : [];
            if (lines.Length >= count || watch.Elapsed > Patience)
                return lines;

            await Task.Delay(20);
        }
    }

    private static string[] ReadWhileWritten(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
