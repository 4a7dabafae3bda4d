using System.Collections.Concurrent;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class InParallelTests
{
    private static readonly int[] Items = [.. Enumerable.Range(0, 500)];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void Each_item_is_taken_once(int threads)
    {
        var taken = new ConcurrentBag<int>();

        InParallel.TakeEach<int>(Items, threads, () => taken.Add);

        Assert.That(taken, Is.EquivalentTo(Items));
    }

    [Test]
    public void Every_thread_takes_with_a_worker_of_its_own()
    {
        var (workers, together) = (0, new Barrier(2));

        InParallel.TakeEach<int>([1, 2], threads: 2, () =>
        {
            var worker = Interlocked.Increment(ref workers);
            return _ => Assert.That(together.SignalAndWait(10_000), Is.True, $"worker {worker} was alone");
        });

        Assert.That(workers, Is.EqualTo(2));
        together.Dispose();
    }

    [TestCase(1)]
    [TestCase(2)]
    public void What_a_worker_throws_reaches_the_caller_as_it_is_and_stops_the_others(int threads)
    {
        var taken = 0;

        Assert.That(
            () => InParallel.TakeEach<int>(Items, threads, () => item =>
            {
                if (item == 3)
                    throw new InvalidOperationException("fault");
                if (item > 3)
                    Thread.Sleep(100);
                _ = Interlocked.Increment(ref taken);
            }),
            Throws.InvalidOperationException.With.Message.EqualTo("fault"));
        Assert.That(taken, Is.LessThan(20));
    }
}
