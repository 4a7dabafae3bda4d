using KnowledgeBase.Content;

namespace KnowledgeBase.Search.Completions;

/// <summary>The completions of one state of the content, made in the background; until they are made, those of the state before answer.</summary>
internal sealed class CompletionsInMaking
{
    private readonly Lazy<Task<CompletionIndex>> _made;
    private volatile CompletionIndex? _earlier;

    /// <param name="library">The content.</param>
    /// <param name="previous">The completions of the content before; when anybody has asked for those, these are begun at once.</param>
    /// <param name="make">Makes them.</param>
    public CompletionsInMaking(Library library, CompletionsInMaking? previous, Func<Library, CompletionIndex>? make = null)
    {
        _made = new Lazy<Task<CompletionIndex>>(() => Task.Run(() => (make ?? CompletionIndex.Of)(library)));
        _earlier = previous?.Ready;
        if (previous?._made.IsValueCreated == true)
            _ = _made.Value;
    }

    /// <summary>Those that answer at this moment without waiting; null when there are none yet.</summary>
    public CompletionIndex? Ready
    {
        get
        {
            if (!_made.IsValueCreated || !_made.Value.IsCompletedSuccessfully)
                return _earlier;

            // They need as much memory as the new ones.
            _earlier = null;
            return _made.Value.Result;
        }
    }

    /// <summary>Those that answer, without waiting where there are any; begins to make them when nobody has asked before.</summary>
    public ValueTask<CompletionIndex> AskAsync(CancellationToken cancellation)
    {
        var made = _made.Value;
        return Ready is { } ready ? ValueTask.FromResult(ready) : new ValueTask<CompletionIndex>(made.WaitAsync(cancellation));
    }
}
