namespace KnowledgeBase.Search.Facets;

/// <summary>Hierarchies as lists, a broader item before its narrower ones and each with its depth.</summary>
internal static class Branches
{
    /// <summary>Sorts among the items of one broader item, each taking along what is below it; equal ones keep their order.</summary>
    public static IEnumerable<T> Sorted<T>(IReadOnlyList<T> items, Func<T, int> depthOf, Comparison<T> compare)
    {
        if (items.Count == 0)
            return [];

        var depth = items.Min(depthOf);
        var starts = Enumerable.Range(0, items.Count).Where(place => place == 0 || depthOf(items[place]) == depth).Append(items.Count).ToList();
        return starts.Zip(starts.Skip(1), (start, end) => (Head: items[start], Below: items.Skip(start + 1).Take(end - start - 1).ToList()))
            .OrderBy(branch => branch.Head, Comparer<T>.Create(compare))
            .SelectMany(branch => Sorted(branch.Below, depthOf, compare).Prepend(branch.Head));
    }

    /// <summary>The places of the wanted items and of all that are broader than one of them.</summary>
    public static IReadOnlySet<int> WithBroader<T>(IReadOnlyList<T> items, Func<T, int> depthOf, Func<T, int, bool> isWanted)
    {
        var places = new HashSet<int>();

        // From the end, a broader item comes after its narrower ones.
        var wantedDepth = 0;
        for (var place = items.Count - 1; place >= 0; place--)
        {
            var depth = depthOf(items[place]);
            if (!isWanted(items[place], place) && depth >= wantedDepth)
                continue;

            _ = places.Add(place);
            wantedDepth = depth;
        }

        return places;
    }
}
