using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Web.Tests.Documents;

/// <summary>
/// A document that was sent reaches no disk and no log, by whichever way it came, and a hostile one takes little memory: seen
/// from outside, in a process of its own whose every folder is watched.
/// </summary>
public sealed class NothingOnDiskTests
{
    private const string Secret = "Tajnogrodzie";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Far more than what the framework would hold in memory of its own accord, which is 64 KB.</summary>
    private const int LargeText = 200 << 10;
    private const int LargePicture = 5 << 20;

    /// <summary>What the whole site may take while it reads them.</summary>
    private const long MostMemory = 300L << 20;

    private static readonly string[] Pages = [Routes.QuotationCheck, Routes.Evidence];

    private static readonly string Text = string.Concat(Enumerable.Repeat($"W {Secret} ulice zalewa woda, której kanalizacja deszczowa nie przyjmuje.\n", LargeText / 80));

    private SmallLibrary _library = null!;
    private TemporaryFolder _folder = null!;
    private ConcurrentQueue<string> _said = null!;
    private SiteProcess _site = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartSite()
    {
        (_library, _folder, _said) = (new SmallLibrary(), new TemporaryFolder(), new ConcurrentQueue<string>());
        foreach (var folder in new[] { "index", "temporary", "home", "log" })
            Directory.CreateDirectory(_folder.PathOf(folder));

        _site = SiteProcess.OfKnowledgeBase(_library.Folder, _folder.PathOf("index"), Configure, _said.Enqueue);
        _client = new HttpClient { BaseAddress = _site.Address };

        // Once pages are answered the index is written.
        Assert.That((await _client.GetAsync(new Uri("/szukaj?q=retencja", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _client.Dispose();
        _site.Dispose();
        _folder.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task Nothing_of_a_document_is_written_by_pages_and_operations()
    {
        using var written = new WrittenFiles(_library.Folder, _folder.PathOf("index"), _folder.PathOf("temporary"), _folder.PathOf("home"));

        foreach (var page in Pages)
        {
            await SendAsync(page, Form(Text, []));
            await SendAsync(page, Form("", LargeDocument()));
            await SendAsync(Routes.ApiRoot + page, Form(Text, []));
            await SendAsync(Routes.ApiRoot + page, Form("", LargeDocument()));
            await SendAsync(Routes.ApiRoot + page, Body(Encoding.UTF8.GetBytes(Text), "text/plain"));
            await SendAsync(Routes.ApiRoot + page, Body(LargeDocument(), "application/octet-stream"));
            await SendAsync(Routes.ApiRoot + page, Body(SampleDocuments.Of("pdf", [new SampleParagraph(Text[..2_000])]), "application/octet-stream"));
            await SendAsync(Routes.ApiRoot + page, Body(SampleDocuments.Of("odt", [new SampleParagraph(Text[..2_000])]), "application/octet-stream"));
        }

        Assert.That(await written.ReadAsync(), Is.Empty);
        Assert.That(await LoggedAsync(), Does.Contain("retencja").And.Not.Contain(Secret));
        Assert.That(_said, Has.None.Contain(Secret));
    }

    [Test]
    public async Task Hostile_documents_are_refused_with_the_mend_nothing_written_and_little_memory()
    {
        using var written = new WrittenFiles(_library.Folder, _folder.PathOf("index"), _folder.PathOf("temporary"), _folder.PathOf("home"));
        var documents = HostileDocuments.All.Select(document => (document.Name, IsRead: document.Faults.Count == 0, Bytes: document.Make())).ToList();
        await SendAsync(Routes.ApiRoot + Routes.QuotationCheck, Body(LargeDocument(), "application/octet-stream"));
        TestContext.Out.WriteLine($"{_site.PeakMemory >> 20,4} MB  before");

        foreach (var (name, isRead, bytes) in documents)
        {
            foreach (var page in Pages)
            {
                using var content = Body(bytes, "application/octet-stream");
                using var answer = await _client.PostAsync(new Uri(Routes.ApiRoot + page, UriKind.Relative), content);
                var body = await answer.Content.ReadAsStringAsync();
                int[] expected = isRead ? [200] : [400, 413];
                Assert.That(expected, Does.Contain((int)answer.StatusCode), $"{page}, {name}: {body}");
            }

            TestContext.Out.WriteLine($"{_site.PeakMemory >> 20,4} MB  {name}");
        }

        Assert.That(_site.PeakMemory, Is.LessThan(MostMemory));
        Assert.That(await written.ReadAsync(), Is.Empty);
    }

    // Whatever a program writes without being told where, it writes into one of these; the sockets of debuggers are no concern of ours.
    private void Configure(ProcessStartInfo start)
    {
        start.WorkingDirectory = _folder.PathOf("home");
        start.Environment["HOME"] = _folder.PathOf("home");
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach (var name in new[] { "TMPDIR", "TMP", "TEMP" })
            start.Environment[name] = _folder.PathOf("temporary");

        start.ArgumentList.Add("--Site:QueryLog");
        start.ArgumentList.Add(_folder.PathOf("log"));
    }

    private async Task SendAsync(string address, HttpContent content)
    {
        using (content)
        {
            using var answer = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{address}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private static ByteArrayContent Body(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static MultipartFormDataContent Form(string text, byte[] file) =>
        new() { { new StringContent(text), "tekst" }, { Body(file, "application/octet-stream"), "plik", "dokument" } };

    /// <summary>A document with a picture, which makes it large.</summary>
    private static byte[] LargeDocument()
    {
        var picture = new byte[LargePicture];
        new Random(1).NextBytes(picture);
        return SampleDocuments.Docx(
            $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>{Text[..2_000]}</w:t></w:r></w:p></w:body></w:document>", "", ("word/media/zdjecie.png", picture));
    }

    /// <summary>The log of queries, once it is written.</summary>
    private async Task<string> LoggedAsync()
    {
        for (var round = 0; ; round++)
        {
            var log = string.Concat(Directory.EnumerateFiles(_folder.PathOf("log"), "*", SearchOption.AllDirectories).Select(ReadShared));
            if (log.Length > 0 || round == 400)
                return log;

            await Task.Delay(50);
        }
    }

    // The site has it open.
    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
