using System.Globalization;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matrices;

/// <summary>
/// Widens ranges of dates to the years they touch where years are a dimension: a filter of a matrix's own dimension chooses
/// whole lines, so that each number is that of the search by its line.
/// </summary>
internal static class WholeYears
{
    public static MatrixRequest In(MatrixRequest request, IReadOnlyList<IndexSegment> segments)
    {
        var chosen = request.Search.Filters.GetValueOrDefault(Facet.Year, []);
        if ((request.Rows != Facet.Year && request.Columns != Facet.Year) || !chosen.Any(IsRange))
            return request;

        var years = segments.SelectMany(segment => segment.Facets.Value.Values)
            .Where(value => value.Facet == Facet.Year)
            .Select(value => value.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        // A range without any year goes on asking for itself, and nothing is found.
        IReadOnlyList<string> whole = [.. chosen.SelectMany(value => YearsOf(value, years).DefaultIfEmpty(value)).Distinct(StringComparer.Ordinal)];
        return request with { Search = request.Search with { Filters = new Dictionary<Facet, IReadOnlyList<string>>(request.Search.Filters) { [Facet.Year] = whole } } };
    }

    private static bool IsRange(string value) => DateRange.TryRead(value) is { IsYear: false };

    private static IEnumerable<string> YearsOf(string value, IReadOnlyList<string> years) => DateRange.TryRead(value) is { } range
        ? years.Where(year => range.MeetsYear(int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)))
        : [];
}
