using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Collation;

namespace KnowledgeBase.Search.Facets;

/// <summary>Names the counted values of facets and puts them into the order in which they are shown.</summary>
internal sealed class FacetPresenter(Library library)
{
    private readonly Lazy<Dictionary<string, int>> _topics = new(() => InHierarchy(library.Vocabularies.Topics, null)
        .Index()
        .ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal));

    // Every answer names much the same values, and making their names and the keys that sort them took longer than counting.
    private readonly ConcurrentDictionary<(Facet Facet, string Id), FacetName> _names = [];

    /// <param name="facet">The dimension.</param>
    /// <param name="counts">Numbers of entries by value.</param>
    /// <param name="chosen">The values that are filtered by.</param>
    /// <param name="byCount">Whether the facets that have no order of their own go by number; otherwise all go by list or alphabet.</param>
    public FacetCounts Present(Facet facet, IReadOnlyDictionary<string, int> counts, IReadOnlyList<string> chosen, bool byCount = true)
    {
        // What was chosen may be any text from an address, so only what entries have is remembered.
        var isChosen = chosen.ToHashSet(StringComparer.Ordinal);
        var values = new List<(string Id, int Count, FacetName Name)>(counts.Count + chosen.Count);
        foreach (var (id, count) in counts)
            values.Add((id, count, isChosen.Contains(id) ? NameOf((facet, id)) : _names.GetOrAdd((facet, id), static (value, names) => names.NameOf(value), this)));

        foreach (var id in chosen.Where(id => !counts.ContainsKey(id)).Distinct(StringComparer.Ordinal))
            values.Add((id, 0, NameOf((facet, id))));

        values.Sort((left, right) =>
        {
            var byNumber = byCount && left.Name.IsOrderedByCount ? right.Count.CompareTo(left.Count) : 0;
            var byOrder = byNumber != 0 ? byNumber : string.CompareOrdinal(left.Name.Order, right.Name.Order);
            return byOrder != 0 ? byOrder : string.CompareOrdinal(left.Id, right.Id);
        });
        return new FacetCounts(facet, [.. values.Select(value => new FacetValue(
            value.Id, value.Name.Label, value.Count, isChosen.Contains(value.Id), value.Name.Depth))]);
    }

    private FacetName NameOf((Facet Facet, string Id) value)
    {
        var label = FacetLabels.Of(value.Facet, value.Id, library);
        return value.Facet switch
        {
            Facet.Year => new FacetName(label, Order(-YearOf(value.Id))),
            Facet.Kind => new FacetName(label, Order(PlaceOfKind(value.Id))),
            Facet.Instrument => new FacetName(label, Order(PlaceIn(library.Vocabularies.Instruments, value.Id)), IsOrderedByCount: true),
            Facet.Status => new FacetName(label, Order(PlaceIn(library.Vocabularies.Statuses, value.Id)), IsOrderedByCount: true),
            Facet.Connection => new FacetName(label, Order(PlaceIn(Connection.All, value.Id))),
            Facet.Topic => new FacetName(label, Order(_topics.Value.GetValueOrDefault(value.Id, int.MaxValue)), DepthOf(value.Id)),
            _ => new FacetName(label, PolishCollation.SortKey(label), IsOrderedByCount: true),
        };
    }

    // Numbers as texts that sort as the numbers do.
    private static string Order(int place) => (place + (long)int.MaxValue).ToString("D10", CultureInfo.InvariantCulture);

    private static int YearOf(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private int DepthOf(string topic) => Math.Max(0, library.Vocabularies.Topics.PathTo(topic).Count - 1);

    private static int PlaceIn(Vocabulary list, string id) => PlaceIn(list.Terms.Select(term => term.Id), id);

    // What the list does not know comes after all that it does.
    private static int PlaceIn(IEnumerable<string> list, string id) => list.TakeWhile(other => other != id).Count();

    private static int PlaceOfKind(string id) => EntryKindNames.TryFromCode(id, out var kind) ? (int)kind : int.MaxValue;

    // Terms that are broader than themselves are reached from nowhere and so end up last, as unknown ones do.
    private static IEnumerable<Term> InHierarchy(Vocabulary topics, string? broader) =>
        topics.NarrowerThan(broader).SelectMany(term => InHierarchy(topics, term.Id).Prepend(term));
}

/// <summary>What a value is called and where it stands among others.</summary>
/// <param name="Label">Name on screen.</param>
/// <param name="Order">Key that is compared ordinally.</param>
/// <param name="Depth">Level in a hierarchy, from 0.</param>
/// <param name="IsOrderedByCount">Whether the key decides between equal counts alone.</param>
internal sealed record FacetName(string Label, string Order, int Depth = 0, bool IsOrderedByCount = false);
