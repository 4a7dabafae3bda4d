using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Matrices;

public sealed class MatrixPropertyTests
{
    [Property(MaxTest = 300)]
    public void Cells_and_sums_equal_those_of_looking_at_every_entry(int seed)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var engine = SearchEngine.OpenInMemory(library);
        var request = random.Matrix();
        request = request with { Search = request.Search with { Query = "" } };

        var matrix = engine.Count(request);

        var counted = library.Entries.Where(entry => EntryValues.Passes(entry, library, request.Search, but: null)).ToList();
        var standings = counted
            .Select(entry => (
                Rows: EntryValues.OrAbsence(request.Rows, entry, library).ToHashSet(),
                Columns: request.Columns is { } facet ? EntryValues.OrAbsence(facet, entry, library).ToHashSet() : [],
                entry.IsExample))
            .ToList();
        Assert.That((matrix.Total, matrix.Examples), Is.EqualTo((counted.Count, counted.Count(entry => entry.IsExample))));
        foreach (var (place, row) in matrix.Rows.Index())
        {
            var inRow = standings.Where(standing => standing.Rows.Contains(row.Id)).ToList();
            Assert.That((row.Count, row.Examples), Is.EqualTo((inRow.Count, inRow.Count(standing => standing.IsExample))), row.Id);
            foreach (var (number, column) in matrix.Columns.Index())
                Assert.That(matrix.Cells[place][number], Is.EqualTo(inRow.Count(standing => standing.Columns.Contains(column.Id))), $"{row.Id} {column.Id}");
        }

        foreach (var column in matrix.Columns)
            Assert.That(column.Count, Is.EqualTo(standings.Count(standing => standing.Columns.Contains(column.Id))), column.Id);
    }

    [Property(MaxTest = 200)]
    public void Every_number_is_that_of_a_search_by_its_row_and_its_column(int seed)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.Matrix();

        var matrix = engine.Count(request);

        int Found(MatrixLine? row, MatrixLine? column)
        {
            var filters = new Dictionary<Facet, IReadOnlyList<string>>(request.Search.Filters);
            if (row is not null)
                filters[request.Rows] = [row.Id];
            if (column is not null)
                filters[request.Columns!.Value] = [column.Id];
            return engine.Search(request.Search with { Filters = filters }).Total;
        }

        Assert.That(matrix.Total, Is.EqualTo(Found(null, null)));
        foreach (var (place, row) in matrix.Rows.Index())
        {
            Assert.That(row.Count, Is.EqualTo(Found(row, null)), row.Id);
            foreach (var (number, column) in matrix.Columns.Index())
                Assert.That(matrix.Cells[place][number], Is.EqualTo(Found(row, column)), $"{row.Id} {column.Id}");
        }
    }

    [Property(MaxTest = 150)]
    public void Every_entry_stands_in_some_line(int seed)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());

        var matrix = engine.Count(random.Matrix());

        Assert.That(matrix.Rows.Sum(row => row.Count), Is.GreaterThanOrEqualTo(matrix.Total));
        Assert.That(matrix.Cells.Sum(row => row.Sum()), matrix.Columns.Count == 0 ? Is.Zero : Is.GreaterThanOrEqualTo(matrix.Total));
    }
}
