using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.FacetLists;

/// <summary>One listing over one snapshot.</summary>
internal sealed class FacetListRun(Snapshot snapshot, FacetListRequest request, ReadQuery query)
{
    private readonly IReadOnlyList<string> _chosen = request.Search.Filters.GetValueOrDefault(request.Facet, []);

    public FacetListResponse Answer()
    {
        var counted = new MatrixRun(snapshot, new MatrixRequest { Search = Without(request.Search, request.Facet), Rows = request.Facet }, query).Answer();
        var values = Sorted(ValuesOf(counted.Rows));
        return new FacetListResponse
        {
            Values = request.Words.Length == 0 ? values : Mentioning(values),
            All = values.Count,
            Total = counted.Total,
            Examples = counted.Examples,
            Remarks = counted.Remarks,
            Library = snapshot.Library,
        };
    }

    private List<ListedValue> ValuesOf(IReadOnlyList<MatrixLine> lines)
    {
        var byId = lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var counts = lines.ToDictionary(line => line.Id, line => line.Count, StringComparer.Ordinal);
        foreach (var range in _chosen.Where(value => !byId.ContainsKey(value) && DateRange.TryRead(value) is not null))
            counts[range] = CountOf(range);

        return
        [
            .. snapshot.Facets.Present(request.Facet, counts, _chosen, byCount: false).Values.Select(value => new ListedValue(
                value.Id, value.Label, value.Count, byId.GetValueOrDefault(value.Id)?.Examples ?? 0, value.Depth, value.IsChosen)
            {
                Names = [.. FacetValueNames.Of(request.Facet, value.Id, snapshot.Library).Prepend(value.Label).Where(name => name.Length > 0).Distinct()],
            }),
        ];
    }

    // A range of dates is no value that entries have, so it is asked for.
    private int CountOf(string range) => request.Facet != Facet.Year ? 0 : new SearchRun(
        snapshot,
        request.Search with
        {
            Filters = new Dictionary<Facet, IReadOnlyList<string>>(request.Search.Filters) { [Facet.Year] = [range] },
            PageSize = 1,
            WithFacets = false,
            WithSnippets = false,
        },
        query).Answer().Total;

    private List<ListedValue> Sorted(IReadOnlyList<ListedValue> values)
    {
        var keys = values.ToDictionary(value => value.Id, value => PolishCollation.SortKey(value.Label), StringComparer.Ordinal);
        return [.. Branches.Sorted(values, value => value.Depth, (left, right) =>
        {
            var byAbsence = (left.Id == Absence.Value).CompareTo(right.Id == Absence.Value);
            var byCount = byAbsence == 0 && request.Order == FacetListOrder.Count ? right.Count.CompareTo(left.Count) : byAbsence;
            return byCount != 0 ? byCount : string.CompareOrdinal(keys[left.Id], keys[right.Id]);
        })];
    }

    private IReadOnlyList<ListedValue> Mentioning(IReadOnlyList<ListedValue> values)
    {
        var part = new NamePart(request.Words);
        var known = snapshot.FieldValues.Mentioning(request.Facet, part);
        var isMatch = values
            .Select(value => known.Contains(value.Id) || (IsNowhere(value) && part.IsIn(new FieldValue(value.Id, value.Names))))
            .ToList();
        var shown = Branches.WithBroader(values, value => value.Depth, (_, place) => isMatch[place]);
        return [.. values.Select((value, place) => value with { IsMatch = isMatch[place] }).Where((_, place) => shown.Contains(place))];
    }

    // What no entry has is not among the values whose names are remembered.
    private static bool IsNowhere(ListedValue value) => value.Count == 0 || value.Id == Absence.Value || DateRange.TryRead(value.Id) is { IsYear: false };

    private static SearchRequest Without(SearchRequest search, Facet facet) => search with
    {
        Filters = search.Filters.Where(filter => filter.Key != facet).ToDictionary(),
    };
}
