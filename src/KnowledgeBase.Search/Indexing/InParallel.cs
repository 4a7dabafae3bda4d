namespace KnowledgeBase.Search.Indexing;

/// <summary>Shares a list out among threads, each of which takes the next item when it has done with its last.</summary>
/// <remarks>
/// <see cref="Parallel.ForEach{TSource}(IEnumerable{TSource}, Action{TSource})"/> ends its tasks now and then and begins others;
/// Lucene's writer opens a segment for every thread that it sees.
/// </remarks>
internal static class InParallel
{
    /// <summary>Returns when all items are taken. What a worker throws is thrown here; the others then stop after their item.</summary>
    /// <param name="items">Each is taken once.</param>
    /// <param name="threads">Number of threads, at least 1; the calling one is the first.</param>
    /// <param name="worker">Makes, on each thread, what takes its items.</param>
    public static void TakeEach<T>(IReadOnlyList<T> items, int threads, Func<Action<T>> worker)
    {
        var last = -1;
        var others = Enumerable.Range(1, threads - 1).Select(_ => Task.Run(Work)).ToArray();
        try
        {
            Work();
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }

        void Work()
        {
            try
            {
                var take = worker();
                for (var next = Interlocked.Increment(ref last); next < items.Count; next = Interlocked.Increment(ref last))
                    take(items[next]);
            }
            catch
            {
                Volatile.Write(ref last, items.Count);
                throw;
            }
        }
    }
}
