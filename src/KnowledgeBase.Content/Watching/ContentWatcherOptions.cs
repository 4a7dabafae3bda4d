namespace KnowledgeBase.Content.Watching;

/// <summary>How long a <see cref="ContentWatcher"/> waits.</summary>
public sealed record ContentWatcherOptions
{
    /// <summary>How long files must lie still before the change is told.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>How long a change is kept back at most while files go on changing.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often file times and lengths are compared, at most: a large folder is compared more seldom.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether the operating system's notices are used as well.</summary>
    public bool UseNotices { get; init; } = true;
}
