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

    /// <summary>So few are put in order faster one by one; nearly every document has fewer.</summary>
    private const int Few = 32;

    private static readonly Comparer<Occurrence> ByPlaceAndWeight = Comparer<Occurrence>.Create(Compare);

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

        if (occurrences.Count > Few)
            occurrences.Sort(ByPlaceAndWeight);
        else
            SortFew(CollectionsMarshal.AsSpan(occurrences));

        var kept = 0;
        foreach (var occurrence in CollectionsMarshal.AsSpan(occurrences))
        {
            if (kept == 0 || occurrences[kept - 1].Start != occurrence.Start)
                occurrences[kept++] = occurrence;
        }

        occurrences.RemoveRange(kept, occurrences.Count - kept);
    }

    // By insertion: what comes in is a few lists, each of them in order.
    private static void SortFew(Span<Occurrence> occurrences)
    {
        for (var next = 1; next < occurrences.Length; next++)
        {
            var occurrence = occurrences[next];
            var place = next;
            for (; place > 0 && Compare(occurrence, occurrences[place - 1]) < 0; place--)
                occurrences[place] = occurrences[place - 1];

            occurrences[place] = occurrence;
        }
    }

    private static int Compare(Occurrence left, Occurrence right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start)
        : left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight)
        : left.End != right.End ? right.End.CompareTo(left.End)
        : left.Route - right.Route;
}
