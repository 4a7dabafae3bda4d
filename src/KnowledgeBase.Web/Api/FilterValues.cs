using KnowledgeBase.Content;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>What a filter may be: a value that entries of this content could have, a date where it is one of dates, or having no value.</summary>
internal static class FilterValues
{
    /// <summary>The values of a filter that has the same whatever the content; none for others.</summary>
    public static IReadOnlyList<string> Of(Facet facet) =>
        FacetDomain.Fixed(facet) is { Count: > 0 } values ? [.. values, Absence.Value] : [];

    /// <summary>Says what is wrong with a value; null when nothing is.</summary>
    public static string? FaultOf(Facet facet, string value, Library library)
    {
        var words = Wording.Current.Api;
        if (value == Absence.Value)
            return null;

        if (facet == Facet.Year)
            return DateRange.TryRead(value) is null ? words.NotADate(facet.Code(), value) : null;

        return FacetDomain.Of(facet, library).Contains(value, StringComparer.Ordinal)
            ? null
            : words.NotInContent(facet.Code(), value, $"{Routes.ApiRoot}/filtry/{facet.Code()}");
    }
}
