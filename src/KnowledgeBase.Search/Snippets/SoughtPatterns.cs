using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Snippets;

/// <summary>What a query looks for in texts of one field, by unit: null where the unit cannot be found there.</summary>
internal sealed class SoughtPatterns
{
    /// <param name="own">The patterns of the units.</param>
    /// <param name="relatives">Those of their relatives.</param>
    public SoughtPatterns(IReadOnlyList<Pattern?> own, IReadOnlyList<Pattern?> relatives)
    {
        (Own, Relatives) = (own, relatives);
        Terms = [.. own.Concat(relatives).OfType<Pattern>().SelectMany(pattern => pattern.Terms).Select(routed => routed.Term)];
    }

    public IReadOnlyList<Pattern?> Own { get; }

    public IReadOnlyList<Pattern?> Relatives { get; }

    /// <summary>The terms of all of them.</summary>
    public HashSet<FlavouredTerm> Terms { get; }
}
