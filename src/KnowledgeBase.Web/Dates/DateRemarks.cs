using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Dates;

/// <summary>Says what of the dates asked for was understood otherwise, or not at all.</summary>
public static class DateRemarks
{
    public static IEnumerable<Sentence> Of(SearchState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var words = Wording.Current.DateFilter;
        foreach (var text in state.Bounds.Unread)
            yield return words.NoBound(text);

        if (state.Bounds.AreReversed)
            yield return words.Reversed(state.Bounds.First, state.Bounds.Last);

        foreach (var (_, value) in state.Filters.Where(filter => filter.Facet == Facet.Year && IsNoDate(filter.Value)))
            yield return words.NoRange(value);
    }

    private static bool IsNoDate(string value) => value != Absence.Value && DateRange.TryRead(value) is null;
}
