namespace KnowledgeBase.Content.Bodies;

/// <summary>The bodies rendered lately, so that what was made of all others can be let go.</summary>
/// <remarks>
/// A program that walks through a site shows each page once: kept for good, what is rendered would be twenty objects for each
/// entry, and a large site has a hundred thousand. Which came first goes first: what is shown again is rendered again now and then.
/// </remarks>
internal sealed class RenderedBodies(int capacity)
{
    private readonly EntryBody?[] _bodies = new EntryBody?[capacity];
    private uint _added;

    /// <summary>Those of the process: many times what the programme has.</summary>
    public static RenderedBodies Kept { get; } = new(4096);

    /// <summary>Keeps one in place of the one that was added before all others.</summary>
    public void Add(EntryBody body)
    {
        var place = Interlocked.Increment(ref _added) % _bodies.Length;
        Interlocked.Exchange(ref _bodies[place], body)?.LetGo();
    }
}
