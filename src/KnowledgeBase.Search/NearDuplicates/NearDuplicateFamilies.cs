using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>The families of nearly identical entries of one library.</summary>
public sealed class NearDuplicateFamilies
{
    private readonly Dictionary<string, NearDuplicateFamily> _byEntry;

    internal NearDuplicateFamilies(Library library, IEnumerable<NearDuplicatePair> pairs)
    {
        Library = library;
        Families = [.. Connected([.. pairs.OrderByDescending(pair => pair.Resemblance).ThenBy(pair => pair.First.Id, StringComparer.Ordinal)])];
        _byEntry = Families
            .SelectMany(family => family.Entries, (family, entry) => (family, entry.Id))
            .ToDictionary(member => member.Id, member => member.family, StringComparer.Ordinal);
    }

    /// <summary>The content in which they were found; the engine's own may be newer by now.</summary>
    public Library Library { get; }

    /// <summary>Those with the most members first, then those whose members are nearest.</summary>
    public IReadOnlyList<NearDuplicateFamily> Families { get; }

    /// <summary>The family of an entry; null when it has none.</summary>
    public NearDuplicateFamily? Of(string id) => _byEntry.GetValueOrDefault(id);

    private static IEnumerable<NearDuplicateFamily> Connected(List<NearDuplicatePair> pairs)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
            parents[RootOf(pair.First.Id, parents)] = RootOf(pair.Second.Id, parents);

        return pairs
            .GroupBy(pair => RootOf(pair.First.Id, parents), StringComparer.Ordinal)
            .Select(group => new NearDuplicateFamily(MembersOf(group), [.. group]))
            .OrderByDescending(family => family.Entries.Count)
            .ThenByDescending(family => family.Pairs[0].Resemblance)
            .ThenBy(family => family.Entries[0].Id, StringComparer.Ordinal);
    }

    private static IReadOnlyList<Entry> MembersOf(IEnumerable<NearDuplicatePair> pairs) =>
        [.. pairs.SelectMany(pair => new[] { pair.First, pair.Second }).DistinctBy(entry => entry.Id).OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    // Union-find with path halving: R. E. Tarjan, J. van Leeuwen, Worst-case analysis of set union algorithms (1984).
    private static string RootOf(string id, Dictionary<string, string> parents)
    {
        while (parents.GetValueOrDefault(id, id) is { } parent && parent != id)
        {
            var grandparent = parents.GetValueOrDefault(parent, parent);
            parents[id] = grandparent;
            id = grandparent;
        }

        return id;
    }
}
