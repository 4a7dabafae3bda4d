using KnowledgeBase.Content;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages.Polish;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>Everything that the page of a facet's values, and its files, say.</summary>
public static class FacetTexts
{
    /// <summary>Enough of a long query to tell it from others.</summary>
    private const int LongestQuery = 80;

    public static string Heading(Facet facet) => $"Filtr: {facet.Name()}";

    public static string Order(Facet facet, FacetListOrder order) => (order, facet) switch
    {
        (FacetListOrder.Count, _) => "od najczęstszych",
        (_, Facet.Year) => "od najdawniejszych",
        _ => "alfabetycznie (A–Ż)",
    };

    /// <summary>How many values there are, or how many of them have the words in their names.</summary>
    public static string Found(FacetPageState state, FacetListResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        return (state.Words.Length, response.All, response.Matching) switch
        {
            (_, 0, _) => "Żaden wpis nie ma wartości tego filtra.",
            (0, var all, _) => Values(all),
            (_, var all, 0) => $"Żadna z {all} wartości nie pasuje do „{state.Words}”.",
            (_, var all, var matching) => $"„{state.Words}”: {Values(matching)} z {all}",
        };
    }

    /// <summary>The words and the other filters under which values are counted.</summary>
    public static string Scope(FacetPageState state, Library library)
    {
        ArgumentNullException.ThrowIfNull(state);
        var filters = state.Search.Without(state.Facet).Filters
            .GroupBy(filter => filter.Facet)
            .Select(facet => $"{facet.Key.Name()}: {string.Join(", ", facet.Select(filter => FacetLabels.Of(filter.Facet, filter.Value, library)))}");
        var parts = state.Search.Query.Length > 0 ? filters.Prepend($"„{Shortened(state.Search.Query)}”") : filters;
        return string.Join(" · ", parts) is { Length: > 0 } scope
            ? $"Liczby dotyczą wpisów, które spełniają resztę wyszukiwania: {scope}."
            : "Liczby dotyczą wszystkich wpisów.";
    }

    /// <summary>How much of what is counted is invented; null for none of it.</summary>
    public static string? Examples(FacetListResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Examples == 0 ? null : $"Liczby obejmują wpisy wymyślone: {response.Examples} z {response.Total}.";
    }

    /// <summary>What the entries that have the value are, for a file.</summary>
    public static string? Material(ListedValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { Count: 0 } => null,
            { Examples: 0 } => MaterialTexts.Sourced,
            _ when value.Examples == value.Count => MaterialTexts.Example,
            _ => $"w części {MaterialTexts.Example}",
        };
    }

    public static string Chosen(bool isChosen) => isChosen ? "tak" : "nie";

    private static string Values(int count) => PolishCount.Of(count, "wartość", "wartości", "wartości");

    private static string Shortened(string query) => query.Length <= LongestQuery
        ? query
        : query[..(char.IsHighSurrogate(query[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)] + "…";
}
