namespace KnowledgeBase.Search.Matching;

/// <summary>Something that a thread needs for a moment, document after document: lent to it, and taken back when disposed of.</summary>
/// <remarks>A pattern of common words is looked for in a hundred thousand documents, and would make its lists anew in each.</remarks>
/// <typeparam name="T">What is lent. It comes as it was given back.</typeparam>
internal readonly ref struct Scratch<T>
    where T : class, new()
{
    [ThreadStatic]
    private static Stack<T>? _free;

    private Scratch(T item) => Item = item;

    public T Item { get; }

    public static Scratch<T> Take() => new((_free ??= new Stack<T>()).TryPop(out var free) ? free : new T());

    public void Dispose() => _free!.Push(Item);
}
