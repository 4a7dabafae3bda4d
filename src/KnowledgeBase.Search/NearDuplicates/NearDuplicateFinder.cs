using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Finds the pairs of nearly identical entries: by their signatures, then exactly.</summary>
internal sealed class NearDuplicateFinder(IReadOnlyList<SignedEntry> entries)
{
    /// <summary>Three standard errors below what bands still find as often as not, .26.</summary>
    private const double LeastEstimate = 0.13;

    private readonly Dictionary<string, ShingleSet> _shingles = new(StringComparer.Ordinal);

    public IEnumerable<NearDuplicatePair> Find()
    {
        foreach (var (first, second) in SignatureBands.Pairs([.. entries.Select(entry => entry.Signature)]))
        {
            if (MinHash.Estimate(entries[first].Signature, entries[second].Signature) < LeastEstimate)
                continue;

            var pair = Compare(entries[first].Entry, entries[second].Entry);
            if (pair.IsNear)
                yield return pair;
        }
    }

    private NearDuplicatePair Compare(Entry one, Entry other)
    {
        var (resemblance, containment) = ShinglesOf(one).Compare(ShinglesOf(other));
        return string.CompareOrdinal(one.Id, other.Id) < 0
            ? new NearDuplicatePair(one, other, resemblance, containment)
            : new NearDuplicatePair(other, one, resemblance, containment);
    }

    private ShingleSet ShinglesOf(Entry entry)
    {
        if (!_shingles.TryGetValue(entry.Id, out var shingles))
            _shingles.Add(entry.Id, shingles = ShingleSet.Of(entry));

        return shingles;
    }
}
