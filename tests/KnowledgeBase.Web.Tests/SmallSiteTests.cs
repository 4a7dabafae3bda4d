using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests;

/// <summary>Tests that share one site over a small library of their own.</summary>
/// <param name="listens">Whether the site listens on a free local port, for requests that an in-memory client refuses to send.</param>
/// <param name="settings">Settings by name, such as <c>Site:PublicAddress</c>.</param>
public abstract class SmallSiteTests(bool listens = false, IReadOnlyDictionary<string, string>? settings = null)
{
    protected SmallLibrary Library { get; private set; } = null!;

    protected Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        Library = new SmallLibrary();
        Site = new Site(Library.Folder, listens, settings);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        Site.Dispose();
        Library.Dispose();
    }
}
