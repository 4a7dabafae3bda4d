namespace KnowledgeBase.Polish.Automata;

/// <summary>Work on a thread of its own.</summary>
/// <remarks>One of the pool might never come while all of the pool wait for what is being read.</remarks>
internal static class OwnThread
{
    /// <summary>Work on fewer items than these is done before a thread has started.</summary>
    public const int WorthIt = 1 << 17;

    public static Task<T> Start<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
