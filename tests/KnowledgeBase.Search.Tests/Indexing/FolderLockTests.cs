using KnowledgeBase.Content;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class FolderLockTests
{
    private static readonly TimeSpan Briefly = TimeSpan.FromMilliseconds(100);

    private static readonly Library Content = Sample.Library(Sample.Recommendation("a", "Zieleń"));

    private TemporaryIndex _index = null!;

    [SetUp]
    public void Create()
    {
        _index = new TemporaryIndex();
        _ = Directory.CreateDirectory(_index.Folder);
    }

    [TearDown]
    public void Delete() => _index.Dispose();

    [Test]
    public void Is_held_by_one_at_a_time()
    {
        using (var first = FolderLock.TryTake(_index.Folder, TimeSpan.Zero))
        {
            Assert.That(first, Is.Not.Null);
            Assert.That(FolderLock.TryTake(_index.Folder, Briefly), Is.Null);
        }

        using var second = FolderLock.TryTake(_index.Folder, TimeSpan.Zero);
        Assert.That(second, Is.Not.Null);
    }

    [Test]
    public void Reading_what_fits_needs_no_lock()
    {
        SearchEngine.Open(_index.Folder, Content).Dispose();
        using var writing = FolderLock.TryTake(_index.Folder, TimeSpan.Zero);
        _ = Directory.CreateDirectory(Path.Combine(_index.Folder, "generation-000002.building"));

        using var engine = SearchEngine.Open(_index.Folder, Content);

        Assert.That(engine.Report.Action, Is.EqualTo(IndexAction.Opened));
        Assert.That(_index.Generations, Does.Contain("generation-000002.building"), "another process may be writing it");
    }

    [Test]
    public void Writing_while_another_process_writes_says_to_wait()
    {
        using var writing = FolderLock.TryTake(_index.Folder, TimeSpan.Zero);
        using var store = new FolderStore(_index.Folder, Briefly);

        Assert.That(
            () => store.Open(Content, progress: null, CancellationToken.None),
            Throws.TypeOf<IndexUnavailableException>().With.Message.Contains("Poczekaj"));
    }

    [Test]
    public void Writing_goes_on_when_the_other_process_is_done()
    {
        var writing = FolderLock.TryTake(_index.Folder, TimeSpan.Zero)!;
        using var store = new FolderStore(_index.Folder, FolderStore.UsualPatience);

        var opening = Task.Run(() => store.Open(Content, progress: null, CancellationToken.None));
        writing.Dispose();
        using var reader = opening.Result.Reader;

        Assert.That(opening.Result.Action, Is.EqualTo(IndexAction.Built));
    }

    [Test]
    public void A_failed_update_leaves_the_engine_answering()
    {
        using var engine = SearchEngine.Open(_index.Folder, Content);
        Directory.Delete(_index.Folder, recursive: true);
        File.WriteAllText(_index.Folder, "");
        try
        {
            Assert.That(
                () => engine.Update(Sample.Library(Sample.Recommendation("b", "Woda"))),
                Throws.TypeOf<IndexUnavailableException>());
            Assert.That(engine.Ids("zieleń"), Is.EqualTo(new[] { "a" }));
        }
        finally
        {
            File.Delete(_index.Folder);
        }
    }
}
