namespace KnowledgeBase.Search.Matching;

/// <summary>A place in a text where a word of the query stands.</summary>
/// <param name="Start">Position of its first token.</param>
/// <param name="End">Position after its last token.</param>
/// <param name="Weight">How closely the text's form resembles the query's: 1 for the same spelling.</param>
internal readonly record struct Occurrence(int Start, int End, float Weight)
{
    /// <summary>Several occurrences that start together are one, the closest and then the longest.</summary>
    public static IReadOnlyList<Occurrence> Union(IEnumerable<Occurrence> occurrences)
    {
        var sorted = occurrences.ToList();
        if (sorted.Count < 2)
            return sorted;

        sorted.Sort(static (left, right) =>
            (left.Start, -left.Weight, -left.End).CompareTo((right.Start, -right.Weight, -right.End)));
        var union = new List<Occurrence>(sorted.Count);
        foreach (var occurrence in sorted)
        {
            if (union.Count == 0 || union[^1].Start != occurrence.Start)
                union.Add(occurrence);
        }

        return union;
    }
}
