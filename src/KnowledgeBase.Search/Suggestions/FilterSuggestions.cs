using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Offers to drop filters, with what the query would find then.</summary>
internal sealed class FilterSuggestions(TrialSearches trials)
{
    /// <param name="total">Number of hits with all filters.</param>
    public IReadOnlyList<FilterSuggestion> For(int total)
    {
        var filters = trials.Request.Filters.Where(filter => filter.Value.Count > 0).ToDictionary();

        // One value of several only widens a facet, so its filter is dropped as a whole.
        var offers = filters.Keys.Order().Select(facet => new FilterSuggestion(
            facet,
            trials.Count(filters.Where(filter => filter.Key != facet).ToDictionary())));
        var all = filters.Count < 2
            ? []
            : new[] { new FilterSuggestion(null, trials.Count(new Dictionary<Facet, IReadOnlyList<string>>())) };
        return [.. offers.Concat(all).Where(offer => offer.Total > total)];
    }
}
