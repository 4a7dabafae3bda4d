using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Matching;

/// <summary>What to look for: one unit of a query, however many terms it takes to find it.</summary>
/// <remarks>
/// Index and highlight search through the same patterns, so what is marked is what matched. Patterns that look for the same
/// are equal.
/// </remarks>
internal abstract class Pattern
{
    /// <summary>All terms whose positions <see cref="FindIn"/> asks for.</summary>
    public abstract IEnumerable<RoutedTerm> Terms { get; }

    /// <summary>All that the pattern is made of, beside its kind.</summary>
    protected abstract IEnumerable<object> Makeup { get; }

    /// <summary>Terms one of which stands in every text that the pattern is found in: the fewest by their cost.</summary>
    public abstract IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost);

    /// <summary>Whether the pattern is looked for in the field at all.</summary>
    public virtual bool CountsIn(TextField field) => true;

    /// <summary>What remains of the pattern when every word must be spelled as it was typed; null when nothing does.</summary>
    public abstract Pattern? AsSpelled();

    /// <summary>As much of the pattern as can be found in each field of some documents, by field; null where none of it can.</summary>
    /// <param name="find">Tells where a term stands in the segment.</param>
    /// <param name="documents">The segment's documents that matter, ascending.</param>
    public abstract Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents);

    public sealed override bool Equals(object? obj) => obj is Pattern other && GetType() == other.GetType() && Makeup.SequenceEqual(other.Makeup);

    public sealed override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in Makeup)
            hash.Add(part);

        return hash.ToHashCode();
    }

    /// <summary>Adds the occurrences in ascending order, at most one from each position.</summary>
    /// <param name="positions">Where terms stand.</param>
    /// <param name="weights">What a match by each route is worth.</param>
    /// <param name="found">An empty list to be filled.</param>
    public abstract void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found);
}
