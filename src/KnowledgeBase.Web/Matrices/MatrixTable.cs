using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;

namespace KnowledgeBase.Web.Matrices;

/// <summary>A counted matrix as its page shows it: named lines, shaded cells, sums, each number a link to its search.</summary>
public sealed class MatrixTable
{
    /// <summary>Lines shown before „pokaż wszystkie”: a screen or two of rows, and columns that fit beside one another.</summary>
    private const int ShortRows = 40;

    private const int ShortColumns = 14;

    private readonly MatrixState _state;
    private readonly MatrixResponse _response;

    public MatrixTable(MatrixState state, MatrixResponse response)
    {
        _state = state;
        _response = response;
        var rows = Shown(response.Rows, ShortRows);
        var columns = Shown(response.Columns, ShortColumns);
        HiddenRows = response.Rows.Count - rows.Count;
        HiddenColumns = response.Columns.Count - columns.Count;
        Columns = [.. columns.Select(column => response.Columns[column])];
        Heat = new HeatScale(LargestOf(rows, columns));
        Rows = [.. rows.Select(row => RowOf(row, columns))];
        ColumnSums = [.. columns.Select(column => SumOf(null, response.Columns[column], response.Columns[column].Count))];
        Total = SumOf(null, null, response.Total);
    }

    public string RowsName => _state.Rows.Name();

    public string? ColumnsName => _state.Columns?.Name();

    public IReadOnlyList<MatrixLine> Columns { get; }

    public IReadOnlyList<MatrixRow> Rows { get; }

    public IReadOnlyList<MatrixCell> ColumnSums { get; }

    public MatrixCell Total { get; }

    /// <summary>Whether some rows are narrower than others.</summary>
    public bool IsHierarchy => Rows.Any(row => row.Line.Depth > 0);

    /// <summary>Number of rows left out for length.</summary>
    public int HiddenRows { get; }

    /// <summary>Number of columns left out for length.</summary>
    public int HiddenColumns { get; }

    public HeatScale Heat { get; }

    // The most frequent lines stay, in their order; a broader value has at least as many entries as a narrower one.
    private IReadOnlyList<int> Shown(IReadOnlyList<MatrixLine> lines, int limit) => _state.IsWhole || lines.Count <= limit
        ? [.. Enumerable.Range(0, lines.Count)]
        : [.. Enumerable.Range(0, lines.Count).OrderByDescending(line => lines[line].Count).Take(limit).Order()];

    private MatrixRow RowOf(int row, IReadOnlyList<int> columns)
    {
        var line = _response.Rows[row];
        return new MatrixRow(line, [.. columns.Select(column => CellOf(row, column))], SumOf(line, null, line.Count));
    }

    private MatrixCell CellOf(int row, int column)
    {
        var (inRow, inColumn) = (_response.Rows[row], _response.Columns[column]);
        var count = _response.Cells[row][column];
        return new MatrixCell(
            MatrixTexts.Number(count, ShareOf(row, column)),
            MatrixTexts.CellLabel(inRow, inColumn, count, ShareOf(row, column)),
            _state.SearchFor(inRow, inColumn).Address(),
            inRow.IsAbsence || inColumn.IsAbsence ? 0 : Heat.ClassOf(ShareOf(row, column) ?? count),
            count == 0);
    }

    private MatrixCell SumOf(MatrixLine? row, MatrixLine? column, int count) => new(
        MatrixTexts.Number(count, null),
        MatrixTexts.SumLabel(row ?? column, count),
        _state.SearchFor(row, column).Address(),
        Heat: 0,
        count == 0);

    /// <summary>The part that is shown instead of a number; null when numbers are.</summary>
    private double? ShareOf(int row, int column) => _state.Share switch
    {
        MatrixShare.OfRow => Part(_response.Cells[row][column], _response.Rows[row].Count),
        MatrixShare.OfColumn => Part(_response.Cells[row][column], _response.Columns[column].Count),
        MatrixShare.OfAll => Part(_response.Cells[row][column], _response.Total),
        _ => null,
    };

    private double LargestOf(IReadOnlyList<int> rows, IReadOnlyList<int> columns) => rows
        .Where(row => !_response.Rows[row].IsAbsence)
        .SelectMany(row => columns
            .Where(column => !_response.Columns[column].IsAbsence)
            .Select(column => ShareOf(row, column) ?? _response.Cells[row][column]))
        .DefaultIfEmpty(0)
        .Max();

    private static double Part(int count, int whole) => whole == 0 ? 0 : (double)count / whole;
}

/// <summary>One row with its cells and its sum.</summary>
public sealed record MatrixRow(MatrixLine Line, IReadOnlyList<MatrixCell> Cells, MatrixCell Sum);

/// <summary>A number, what it is read as, where it leads, and how darkly it is shaded (0–5).</summary>
public sealed record MatrixCell(string Text, string Label, string Address, int Heat, bool IsEmpty);
