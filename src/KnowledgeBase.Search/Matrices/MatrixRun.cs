using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Matrices;

/// <summary>One counting over one snapshot: what a search by the same words and filters finds, and nothing else, is counted.</summary>
internal sealed class MatrixRun(Snapshot snapshot, MatrixRequest request, ReadQuery query)
{
    private readonly MatrixLines _lines = new(snapshot.Library, snapshot.Facets, request);

    public MatrixResponse Answer()
    {
        var plan = new QueryPlan(snapshot, query);
        var filters = request.Search.Filters.Where(filter => filter.Value.Count > 0).ToDictionary();

        // Every attempt to match counts anew; the last is the one that found something.
        var counter = NewCounter();
        var (rule, _) = new QueryMatcher(
            plan,
            query.IsQuestion,
            rule => new HitCollector(filters, countsFacets: false, rule, counter = NewCounter(), new ExpansionCounter([], [], plan), DateFilter.Of(filters, snapshot.Dates))).Match();
        return ResponseOf(counter, [.. QueryRemarks.Of(query, plan, rule)]);
    }

    private CrossCounter NewCounter() => new(
        Axis(request.Rows),
        request.Columns is { } columns && columns != request.Rows ? Axis(columns) : null);

    private MatrixAxis Axis(Facet facet) => new(facet, _lines.Filter(facet));

    private MatrixResponse ResponseOf(CrossCounter counter, IReadOnlyList<QueryRemark> remarks)
    {
        var rows = _lines.Of(counter.Rows);
        var columns = counter.Columns is { } axis ? _lines.Of(axis) : [];
        return new MatrixResponse
        {
            Rows = rows,
            Columns = columns,
            Cells = [.. rows.Select(row => (IReadOnlyList<int>)[.. columns.Select(column => CellOf(counter, row, column))])],
            Total = counter.Total,
            Examples = counter.Examples,
            Remarks = remarks,
            Library = snapshot.Library,
        };
    }

    // What no entry has was not met and has no number.
    private static int CellOf(CrossCounter counter, MatrixLine row, MatrixLine column) =>
        counter.Rows.Numbers.TryGetValue(row.Id, out var inRows) && counter.Columns!.Numbers.TryGetValue(column.Id, out var inColumns)
            ? counter[inRows, inColumns]
            : 0;
}
