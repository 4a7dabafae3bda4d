using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Matching;

/// <summary>A place in a text where a word of the query stands.</summary>
/// <param name="Start">Position of its first token.</param>
/// <param name="End">Position after its last token.</param>
/// <param name="Weight">How closely the text's form resembles the query's: 1 for the same spelling.</param>
/// <param name="Route">How the text's form was reached from the query's.</param>
internal readonly record struct Occurrence(int Start, int End, float Weight, MatchRoute Route)
{
    public static IComparer<Occurrence> ByStart { get; } =
        Comparer<Occurrence>.Create(static (left, right) => left.Start.CompareTo(right.Start));

    private static readonly Comparer<Occurrence> ByPlaceAndWeight = Comparer<Occurrence>.Create(static (left, right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start)
        : left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight)
        : left.End != right.End ? right.End.CompareTo(left.End)
        : left.Route.CompareTo(right.Route));

    /// <summary>This one and what stands right after it, worth as much as the looser of the two.</summary>
    public Occurrence FollowedBy(Occurrence next) => new(
        Start,
        next.End,
        Math.Min(Weight, next.Weight),
        Route > next.Route ? Route : next.Route);

    public static float Sum(List<Occurrence> occurrences)
    {
        var sum = 0f;
        foreach (var occurrence in occurrences)
            sum += occurrence.Weight;

        return sum;
    }

    /// <summary>Sorts by place; several occurrences that start together become one, the closest and then the longest.</summary>
    public static void Unite(List<Occurrence> occurrences)
    {
        if (occurrences.Count < 2)
            return;

        occurrences.Sort(ByPlaceAndWeight);
        var kept = 0;
        foreach (var occurrence in CollectionsMarshal.AsSpan(occurrences))
        {
            if (kept == 0 || occurrences[kept - 1].Start != occurrence.Start)
                occurrences[kept++] = occurrence;
        }

        occurrences.RemoveRange(kept, occurrences.Count - kept);
    }
}
