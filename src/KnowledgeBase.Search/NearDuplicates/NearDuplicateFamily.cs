using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Entries that say nearly the same: each is near some other one of the family, though not every two need be.</summary>
/// <param name="Entries">By identifier; at least two.</param>
/// <param name="Pairs">The pairs that are near, the nearest first.</param>
public sealed record NearDuplicateFamily(IReadOnlyList<Entry> Entries, IReadOnlyList<NearDuplicatePair> Pairs)
{
    /// <summary>The other members, those nearest to the entry first.</summary>
    public IEnumerable<Entry> OthersOf(string id) => Pairs
        .Where(pair => pair.First.Id == id || pair.Second.Id == id)
        .Select(pair => pair.OtherThan(id))
        .Concat(Entries.Where(entry => entry.Id != id))
        .DistinctBy(entry => entry.Id);
}
