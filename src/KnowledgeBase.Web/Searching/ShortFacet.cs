using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Searching;

/// <summary>The few values of a facet that stand beside the results: the most frequent, every chosen one, and what is broader than these.</summary>
public static class ShortFacet
{
    /// <summary>Longer lists would push the facets after them out of sight.</summary>
    public const int Length = 6;

    /// <summary>The values in the order in which they were given.</summary>
    public static IReadOnlyList<FacetValue> Of(IReadOnlyList<FacetValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        // Equal ones keep their order, so that a broader value is never left out for a narrower one.
        var places = values.Index().OrderByDescending(value => value.Item.Count).Take(Length).Select(value => value.Index).ToHashSet();
        var depth = 0;
        for (var place = values.Count - 1; place >= 0; place--)
        {
            if (values[place].IsChosen || values[place].Depth < depth)
                _ = places.Add(place);

            depth = places.Contains(place) ? values[place].Depth : depth;
        }

        return [.. places.Order().Select(place => values[place])];
    }
}
