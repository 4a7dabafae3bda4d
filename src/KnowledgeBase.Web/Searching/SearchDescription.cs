using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Searching;

/// <summary>A search in words: everything of its address that has a say in what is found and in which order.</summary>
public static class SearchDescription
{
    /// <summary>The filters, each with its name.</summary>
    /// <param name="state">The search.</param>
    /// <param name="library">Names the values.</param>
    public static IReadOnlyList<Sentence> FiltersOf(SearchState state, Library library)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.Filters.Select(filter => (Sentence)$"{Wording.Current.Facets.Name(filter.Facet)}: {FacetValueName.Of(filter.Facet, filter.Value, library).Part}")];
    }

    /// <summary>The filters and what else was asked for, each as a text.</summary>
    public static IReadOnlyList<string> PartsOf(SearchState state, Library library) => [.. FiltersOf(state, library).Select(filter => filter.ToString()), .. SettingsOf(state)];

    /// <summary>What else was asked for that is not the usual: the way to read words, what was switched off, the order.</summary>
    public static IEnumerable<string> SettingsOf(SearchState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var words = Wording.Current.CitedSearches;
        if (state.Query.Length > 0 && words.Mode(state.Mode) is { } mode)
            yield return mode;

        if (state.WithoutSynonyms.Length > 0)
            yield return words.WithoutSynonyms(string.Join(", ", state.WithoutSynonyms));

        if (state.WithoutFamilies.Length > 0)
            yield return words.WithoutFamilies(string.Join(", ", state.WithoutFamilies));

        if (state.Sort != SearchSort.Relevance)
            yield return words.Order(Wording.Current.Results.Sort(state.Sort));
    }

    /// <summary>Everything, with the number of hits.</summary>
    public static string Of(SearchState state, Library library, int total)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Wording.Current.CitedSearches.Search(state.Query, PartsOf(state, library), total);
    }

    /// <summary>Whether sample material is among all hits, not only those of a page.</summary>
    /// <param name="state">The search.</param>
    /// <param name="response">Its answer, with the counts of the facets.</param>
    public static bool HaveExamples(SearchState state, SearchResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);

        // A facet is counted as if its own filter were absent.
        return (!state.Filters.Any(filter => filter.Facet == Facet.Material) || state.Has(Facet.Material, Material.Example))
            && response.Facets.Any(facet => facet.Facet == Facet.Material && facet.Values.Any(value => value is { Id: Material.Example, Count: > 0 }));
    }
}
