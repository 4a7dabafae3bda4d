using System.Diagnostics;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Web.Tests;

public sealed class LiveSearchTests
{
    /// <summary>Far above the second that is promised: this test asks whether an edit shows at all, the benchmarks how soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private SmallLibrary _library = null!;
    private Site _site = null!;

    [SetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        _site = new Site(_library.Folder);
    }

    [TearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task An_edit_shows_on_the_page_and_in_the_search_without_a_restart()
    {
        var file = Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md");
        File.AppendAllText(file, "\n\nWydra zamieszkała w stawie.\n");

        await Eventually(async () => (await _site.ReadAsync("/szukaj?q=wydry")).Contains("<mark>Wydra</mark>", StringComparison.Ordinal));

        Assert.That(await _site.ReadAsync("/mid/mid-ogrody"), Does.Contain("Wydra zamieszkała w stawie."));
    }

    [Test]
    public async Task A_file_that_breaks_is_left_out_and_the_rest_is_served()
    {
        _library.Write("przyklady/mid/mid-ogrody.md", "---\nid: [\n---\n");

        await Eventually(async () => (int)(await _site.AskAsync("/mid/mid-ogrody")).StatusCode == 404);

        Assert.That((int)(await _site.AskAsync("/mid/mid-aleje")).StatusCode, Is.EqualTo(200));
        Assert.That(await _site.ReadAsync("/szukaj"), Does.Contain("/mid/mid-aleje"));
    }

    [Test]
    public async Task A_new_file_is_found_and_a_deleted_one_is_gone()
    {
        var file = Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md");
        var copy = File.ReadAllText(file).Replace("id: mid-ogrody", "id: mid-nowy", StringComparison.Ordinal);

        _library.Write("przyklady/mid/mid-nowy.md", copy);
        await Eventually(async () => (int)(await _site.AskAsync("/mid/mid-nowy")).StatusCode == 200);
        File.Delete(file);

        await Eventually(async () => (int)(await _site.AskAsync("/mid/mid-ogrody")).StatusCode == 404);
    }

    [Test]
    public async Task Words_are_gathered_before_anyone_asks_and_anew_after_an_edit()
    {
        var search = _site.Services.GetRequiredService<LiveSearch>();
        await Eventually(() => Task.FromResult(search.IsReady && search.Engine.HasGatheredWords));
        var before = search.Library.Fingerprint;

        File.AppendAllText(Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md"), "\n\nWydra zamieszkała w stawie.\n");

        await Eventually(() => Task.FromResult(search.Library.Fingerprint != before && search.Engine.HasGatheredWords));
    }

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            if (watch.Elapsed > Patience)
                Assert.Fail("The edit did not show.");

            await Task.Delay(20);
        }
    }
}
