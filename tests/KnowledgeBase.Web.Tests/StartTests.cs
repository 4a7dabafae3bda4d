using System.Net;
using System.Net.Sockets;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Tests;

/// <summary>Starts that come to nothing: each ends soon and says what to do.</summary>
public sealed class StartTests
{
    /// <summary>So many take far longer to index than it takes to see that indexing has begun.</summary>
    private const int ManyEntries = 3_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private SmallLibrary _library = null!;
    private TemporaryFolder _index = null!;

    [SetUp]
    public void MakeFolders()
    {
        _library = new SmallLibrary();
        _index = new TemporaryFolder();
    }

    [TearDown]
    public void DeleteFolders()
    {
        _library.Dispose();
        _index.Dispose();
    }

    [Test]
    public void A_taken_address_is_named_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var site = Start(_library.Folder, address);

        Assert.That(site.ExitCode, Is.EqualTo(2));
        Assert.That(site.Error, Does.Contain(address).And.Contain("--urls").And.Not.Contain("   at "));
        Assert.That(site.Output, Does.Not.Contain("crit:"));
    }

    [Test]
    public void A_missing_content_folder_is_named()
    {
        var missing = _index.PathOf("nie-ma");

        var site = Start(missing, "http://127.0.0.1:0");

        Assert.That(site.ExitCode, Is.EqualTo(2));
        Assert.That(site.Error, Does.Contain(missing).And.Not.Contain("   at "));
    }

    [Test]
    public void Who_stops_it_while_it_indexes_does_not_wait_for_the_end()
    {
        var entry = File.ReadAllText(Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md"));
        for (var number = 0; number < ManyEntries; number++)
            _library.Write($"przyklady/mid/mid-{number}.md", entry.Replace("id: mid-ogrody", $"id: mid-{number}", StringComparison.Ordinal));

        var search = new LiveSearch(new SiteOptions { Content = _library.Folder, Index = _index.FullPath, Watch = false }, TimeProvider.System);
        Assert.That(() => Directory.EnumerateFiles(_index.FullPath, "*", SearchOption.AllDirectories).Any(), Is.True.After((int)Patience.TotalMilliseconds, 1));
        search.Dispose();

        Assert.That(() => search.Ready, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.EnumerateDirectories(_index.FullPath).Select(Path.GetExtension), Is.All.EqualTo(".building"));
    }

    private FinishedProcess Start(string content, string address) =>
        FinishedProcess.Run(BuiltPrograms.Site, "--urls", address, "--Site:Content", content, "--Site:Index", _index.FullPath);
}
