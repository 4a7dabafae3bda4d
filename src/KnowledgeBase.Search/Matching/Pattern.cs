namespace KnowledgeBase.Search.Matching;

/// <summary>What to look for: one unit of a query, however many terms it takes to find it.</summary>
/// <remarks>Index and highlight search through the same patterns, so what is marked is what matched.</remarks>
internal abstract class Pattern
{
    /// <summary>All terms whose positions <see cref="FindIn"/> asks for.</summary>
    public abstract IEnumerable<FlavouredTerm> Terms { get; }

    /// <summary>Occurrences in ascending order, at most one from each position.</summary>
    public abstract IReadOnlyList<Occurrence> FindIn(ITermPositions positions);
}
