using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The orders by names that the index does not keep, made of the library when first asked for.</summary>
/// <remarks>
/// One network's new name changes the order of all its entries: kept in the index, it would have them all written anew for
/// an order that few ask for.
/// </remarks>
internal sealed class LabelOrders(Lazy<DocumentEntries> documents, Library library)
{
    private static readonly Dictionary<SearchSort, (Facet? Facet, bool Descending)> Table = new()
    {
        [SearchSort.TitleDescending] = (null, true),
        [SearchSort.Kind] = (Facet.Kind, false),
        [SearchSort.KindDescending] = (Facet.Kind, true),
        [SearchSort.Edition] = (Facet.Edition, false),
        [SearchSort.EditionDescending] = (Facet.Edition, true),
        [SearchSort.Network] = (Facet.Network, false),
        [SearchSort.NetworkDescending] = (Facet.Network, true),
        [SearchSort.Addressee] = (Facet.Addressee, false),
        [SearchSort.AddresseeDescending] = (Facet.Addressee, true),
        [SearchSort.Status] = (Facet.Status, false),
        [SearchSort.StatusDescending] = (Facet.Status, true),
    };

    private readonly ConcurrentDictionary<SearchSort, Lazy<int[]>> _ranks = [];

    public static bool Has(SearchSort sort) => Table.ContainsKey(sort);

    /// <summary>The rank of each entry, by its place among all by identifier; no two are equal.</summary>
    public int[] Of(SearchSort sort) => _ranks.GetOrAdd(sort, key => new Lazy<int[]>(() => Rank(Table[key].Facet, Table[key].Descending))).Value;

    private int[] Rank(Facet? facet, bool descending)
    {
        var entries = documents.Value.InPlace;
        var keys = entries.Select(entry => KeyOf(entry, facet)).ToArray();
        var withKeyFirst = Enumerable.Range(0, keys.Length).OrderBy(place => keys[place].Length == 0);
        var byKey = descending
            ? withKeyFirst.ThenByDescending(place => keys[place], StringComparer.Ordinal)
            : withKeyFirst.ThenBy(place => keys[place], StringComparer.Ordinal);
        var ranks = new int[keys.Length];
        foreach (var (rank, place) in byKey.ThenBy(place => place).Index())
            ranks[place] = rank;

        return ranks;
    }

    /// <summary>The keys of the labels one after another, empty without any; what separates them sorts before everything.</summary>
    private string KeyOf(Entry entry, Facet? facet) => facet is { } of
        ? string.Join('\0', EntryFacets.Of(of, entry, library).Select(value => PolishCollation.SortKey(FacetLabels.Of(of, value, library))))
        : PolishCollation.SortKey(entry.Title);
}
