using KnowledgeBase.Content.Watching;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Watching;

public sealed class ContentWatcherTests
{
    private static readonly ContentWatcherOptions PollOnly = new() { UseNotices = false };

    private readonly ManualTime _time = new();
    private int _told;

    [SetUp]
    public void ForgetCalls() => (_told, _time.Passing) = (0, TimeSpan.Zero);

    [Test]
    public void Comparing_finds_new_changed_and_deleted_files()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mid/a.md", "1");
        using var watcher = Watch(folder, PollOnly);

        folder.Write("mid/b.md", "1");
        var afterNew = CallsAfter(TimeSpan.FromSeconds(6));
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var afterChange = CallsAfter(TimeSpan.FromSeconds(6));
        File.Delete(file);
        var afterDeletion = CallsAfter(TimeSpan.FromSeconds(6));

        Assert.That((afterNew, afterChange, afterDeletion), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public void Rests_longer_after_a_comparison_that_took_long()
    {
        using var folder = new TemporaryFolder();
        _time.Passing = TimeSpan.FromSeconds(1);
        using var watcher = Watch(folder, PollOnly);

        var beforeAnything = CallsAfter(TimeSpan.FromSeconds(6));
        folder.Write("mid/a.md", "1");
        var whileItRests = CallsAfter(TimeSpan.FromSeconds(18));
        var afterIt = CallsAfter(TimeSpan.FromSeconds(3));

        Assert.That((beforeAnything, whileItRests, afterIt), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public void Stays_silent_when_nothing_of_the_content_changes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mid/a.md", "1");
        using var watcher = Watch(folder, PollOnly);

        folder.Write("mid/a.txt", "1");
        folder.Write("README.md", "1");

        Assert.That(CallsAfter(TimeSpan.FromMinutes(1)), Is.Zero);
    }

    [Test]
    public void Comparing_waits_for_a_folder_that_is_not_there_yet()
    {
        using var folder = new TemporaryFolder();
        using var watcher = new ContentWatcher(folder.PathOf("content"), () => _told++, _time, new ContentWatcherOptions());

        folder.Write("content/mid/a.md", "1");

        Assert.That(CallsAfter(TimeSpan.FromSeconds(6)), Is.EqualTo(1));
    }

    [Test]
    public void Says_nothing_after_it_is_disposed()
    {
        using var folder = new TemporaryFolder();
        var watcher = Watch(folder, PollOnly);

        watcher.Dispose();
        folder.Write("mid/a.md", "1");

        Assert.That(CallsAfter(TimeSpan.FromMinutes(1)), Is.Zero);
    }

    [Test]
    public void Notices_tell_of_a_change_within_a_second()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mid/a.md", "1");
        using var told = new SemaphoreSlim(0);
        var options = new ContentWatcherOptions { PollInterval = TimeSpan.FromHours(1) };
        using var watcher = new ContentWatcher(folder.FullPath, () => told.Release(), TimeProvider.System, options);

        folder.Write("mid/a.md", "2");
        var afterChange = told.Wait(TimeSpan.FromSeconds(5));
        folder.Write("nowy/b.md", "1");
        var afterNewFolder = told.Wait(TimeSpan.FromSeconds(5));

        Assert.That((afterChange, afterNewFolder), Is.EqualTo((true, true)));
    }

    [Test]
    public void Many_changes_in_a_row_are_told_once()
    {
        using var folder = new TemporaryFolder();
        var calls = 0;
        var options = new ContentWatcherOptions { Quiet = TimeSpan.FromMilliseconds(400), PollInterval = TimeSpan.FromHours(1) };
        using var watcher = new ContentWatcher(folder.FullPath, () => Interlocked.Increment(ref calls), TimeProvider.System, options);

        for (var i = 0; i < 20; i++)
            folder.Write($"a{i}.md", "1");

        Assert.That(() => Volatile.Read(ref calls), Is.EqualTo(1).After(1500));
    }

    private ContentWatcher Watch(TemporaryFolder folder, ContentWatcherOptions options) =>
        new(folder.FullPath, () => _told++, _time, options);

    private int CallsAfter(TimeSpan wait)
    {
        var before = _told;
        _time.Advance(wait);
        return _told - before;
    }
}
