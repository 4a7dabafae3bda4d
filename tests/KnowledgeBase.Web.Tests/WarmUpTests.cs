using System.Runtime.CompilerServices;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Web.Tests;

public sealed class WarmUpTests
{
    private TemporaryFolder _index = null!;
    private ServiceProvider _services = null!;
    private List<string> _asked = null!;

    [SetUp]
    public void MakeSite()
    {
        _index = new TemporaryFolder();
        _services = new ServiceCollection().BuildServiceProvider();
        _asked = [];
    }

    [TearDown]
    public void DropSite()
    {
        _services.Dispose();
        _index.Dispose();
    }

    [Test]
    public async Task Pages_are_asked_for_over_the_index_as_it_is()
    {
        using (var library = new SmallLibrary())
        using (SearchEngine.Open(_index.FullPath, new LibraryReader().Read(library.Folder, new ContentOptions())))
        {
            // Indexed, as by the process before.
        }

        var statuses = await new WarmUp(new SiteOptions { Index = _index.FullPath }).AskAsync(Answer, _services);

        Assert.That(statuses, Is.EqualTo(new[] { 200, 200 }));
        Assert.That(_asked, Is.EqualTo(new[] { "/", "/szukaj?q=miasto%20w%20parku" }));
    }

    [Test]
    public async Task What_stood_in_for_the_content_is_let_go()
    {
        using (var library = new SmallLibrary())
        using (SearchEngine.Open(_index.FullPath, library.Read()))
        {
            // Indexed, as by the process before.
        }

        var warmUp = new WarmUp(new SiteOptions { Index = _index.FullPath });

        // Elsewhere, or this would go on upon the stack of who asked, which still knows the engine.
        var standIns = await StandInsOf(warmUp).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        Assert.That(() => IsKept(standIns), Is.False.After(10_000, 50));
        GC.KeepAlive(warmUp);
    }

    [Test]
    public async Task Without_an_index_nothing_is_asked()
    {
        var statuses = await new WarmUp(new SiteOptions { Index = _index.FullPath }).AskAsync(Answer, _services);

        Assert.That(statuses, Is.Empty);
        Assert.That(_asked, Is.Empty);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference> StandInsOf(WarmUp warmUp)
    {
        WeakReference? standIns = null;
        _ = await warmUp.AskAsync(
            context =>
            {
                standIns = new WeakReference(context.RequestServices.GetRequiredService<LiveSearch>().Library);
                return Task.CompletedTask;
            },
            _services);
        return standIns!;
    }

    private static bool IsKept(WeakReference reference)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return reference.IsAlive;
    }

    private Task Answer(HttpContext context)
    {
        _asked.Add(context.Request.Path + context.Request.QueryString);
        var search = context.RequestServices.GetRequiredService<LiveSearch>();
        var response = search.Engine.Search(new SearchRequest { Query = "miasto w parku" });
        context.Response.StatusCode = search.IsReady && response.Hits.Count > 0 ? 200 : 500;
        return Task.CompletedTask;
    }
}
