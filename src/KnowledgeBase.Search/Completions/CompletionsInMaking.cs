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
        _made = new Lazy<Task<CompletionIndex>>(() => Task.Run(() => Make(library, make ?? CompletionIndex.Of)));
        _earlier = previous?.Ready;
        if (previous?._made.IsValueCreated == true)
            _ = _made.Value;
    }

    /// <summary>Those that answer at this moment without waiting; null when there are none yet, and for the instant in which the new ones take over.</summary>
    public CompletionIndex? Ready => _made is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? _made.Value.Result : _earlier;

    /// <summary>Those that answer, without waiting where there are any; begins to make them when nobody has asked before.</summary>
    public ValueTask<CompletionIndex> AskAsync(CancellationToken cancellation)
    {
        var made = _made.Value;
        return Ready is { } ready ? ValueTask.FromResult(ready) : new ValueTask<CompletionIndex>(made.WaitAsync(cancellation));
    }

    private CompletionIndex Make(Library library, Func<Library, CompletionIndex> make)
    {
        var made = make(library);

        // They need as much memory as the new ones. Who asks before this task has ended waits for its end, which is now.
        _earlier = null;
        return made;
    }
}
