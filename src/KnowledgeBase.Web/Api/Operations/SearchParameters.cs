using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The parameters that say what is searched for: those of the page of results.</summary>
internal static class SearchParameters
{
    /// <summary>The state of the content in which it is searched.</summary>
    public static ApiParameter State { get; } = new(SearchState.AsOfKey, words => words.ContentState) { MayBeMissing = true };

    /// <summary>The state of the content that the present one is compared with.</summary>
    public static ApiParameter ComparedState { get; } = new(SearchState.AsOfKey, words => words.ComparedState) { IsRequired = true, MayBeMissing = true };

    /// <summary>The order of the hits.</summary>
    public static ApiParameter Sort { get; } = new(SearchState.SortKey, words => words.Sort) { Values = SearchState.SortCodeNames };

    public static IReadOnlyList<ApiParameter> WordsAndFilters { get; } =
    [
        new(SearchState.QueryKey, words => words.Query),
        .. FacetNames.All.Select(facet => new ApiParameter(facet.Code(), words => words.Filter(facet)) { Repeats = true, Filter = facet, Values = FilterValues.Of(facet) }),
        new(SearchState.ModeKey, words => words.Mode) { Values = SearchState.ModeCodeNames },
        new(SearchState.WithoutKey, words => words.WithoutSynonym) { Repeats = true },
        new(SearchState.WithoutFamilyKey, words => words.WithoutFamily) { Repeats = true },
    ];
}
