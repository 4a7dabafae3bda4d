using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Search.Facets;

/// <summary>Names the counted values of facets and puts them into the order in which they are shown.</summary>
internal sealed class FacetPresenter(Library library, IComparer<string> alphabet)
{
    private readonly Lazy<Dictionary<string, int>> _topics = new(() => InHierarchy(library.Vocabularies.Topics, null)
        .Index()
        .ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal));

    public FacetCounts Present(Facet facet, IReadOnlyDictionary<string, int> counts, IReadOnlyList<string> chosen)
    {
        var values = counts.Keys.Union(chosen, StringComparer.Ordinal).Select(id => new FacetValue(
            id,
            FacetLabels.Of(facet, id, library),
            counts.GetValueOrDefault(id),
            chosen.Contains(id, StringComparer.Ordinal),
            facet == Facet.Topic ? DepthOf(id) : 0));

        return new FacetCounts(facet, [.. InOrder(facet, values)]);
    }

    private IOrderedEnumerable<FacetValue> InOrder(Facet facet, IEnumerable<FacetValue> values) => facet switch
    {
        Facet.Year => values.OrderByDescending(value => value.Id, StringComparer.Ordinal),
        Facet.Kind => values.OrderBy(PlaceOfKind).ThenBy(value => value.Id, StringComparer.Ordinal),
        Facet.Topic => values.OrderBy(PlaceOfTopic).ThenBy(value => value.Id, StringComparer.Ordinal),
        _ => values.OrderByDescending(value => value.Count)
            .ThenBy(value => value.Label, alphabet)
            .ThenBy(value => value.Id, StringComparer.Ordinal),
    };

    private int DepthOf(string topic) => Math.Max(0, library.Vocabularies.Topics.PathTo(topic).Count - 1);

    private static int PlaceOfKind(FacetValue value) =>
        EntryKindNames.TryFromCode(value.Id, out var kind) ? (int)kind : int.MaxValue;

    private int PlaceOfTopic(FacetValue value) => _topics.Value.GetValueOrDefault(value.Id, int.MaxValue);

    // Terms that are broader than themselves are reached from nowhere and so end up last, as unknown ones do.
    private static IEnumerable<Term> InHierarchy(Vocabulary topics, string? broader) =>
        topics.NarrowerThan(broader).SelectMany(term => InHierarchy(topics, term.Id).Prepend(term));
}
