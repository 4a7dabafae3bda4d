using KnowledgeBase.Testing;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Tests;

public sealed class BackgroundCollectionsTests
{
    /// <summary>After so long without a collection in the background the runtime ends its thread.</summary>
    private static readonly TimeSpan ThreadEnds = TimeSpan.FromSeconds(20);

    private ManualTime _time = null!;
    private List<DateTimeOffset> _begun = null!;
    private long _finished;

    [SetUp]
    public void Begin()
    {
        _time = new ManualTime();
        _begun = [];
        _finished = 0;
    }

    [Test]
    public void The_thread_never_waits_so_long_that_it_ends()
    {
        _begun.Add(_time.GetUtcNow());
        using var kept = Keep();

        _time.Advance(TimeSpan.FromMinutes(10));

        _begun.Add(_time.GetUtcNow());
        Assert.That(_begun.Zip(_begun.Skip(1), (one, next) => next - one), Has.All.LessThan(ThreadEnds));
    }

    [Test]
    public void Nothing_is_added_while_the_runtime_collects_by_itself()
    {
        using var kept = Keep();

        for (var second = 0; second < 600; second++)
        {
            if (second % 9 == 0)
                _finished++;

            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.That(_begun, Is.Empty);
    }

    [Test]
    public void A_collection_of_the_runtime_puts_ours_off()
    {
        using var kept = Keep();
        _time.Advance(TimeSpan.FromSeconds(8));
        _finished++;

        _time.Advance(TimeSpan.FromSeconds(8));

        Assert.That(_begun, Is.Empty);
    }

    [Test]
    public void What_is_begun_is_done_in_the_background()
    {
        // A few megabytes are collected at once.
        var alive = Enumerable.Range(0, 16_000).Select(_ => new byte[1_000]).ToArray();
        GC.Collect();
        var before = BackgroundCollections.Finished();

        // The first may be done at once, since its thread has yet to start.
        Assert.That(BeginAndCount, Is.GreaterThan(before).After(30_000, 500));
        Assert.That(GC.GetGCMemoryInfo(GCKind.Background).Concurrent, Is.True);
        GC.KeepAlive(alive);
    }

    [Test]
    public void Nothing_is_begun_any_more_at_the_end()
    {
        Keep().Dispose();

        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.That(_begun, Is.Empty);
    }

    private static long BeginAndCount()
    {
        BackgroundCollections.Begin();
        return BackgroundCollections.Finished();
    }

    private BackgroundCollections Keep() => new(_time, () => _finished, () =>
    {
        _finished++;
        _begun.Add(_time.GetUtcNow());
    });
}
