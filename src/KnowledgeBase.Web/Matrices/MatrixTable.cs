using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Languages;

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
        Columns = [.. columns.Select(column => new MatrixColumn(response.Columns[column], ColumnName(response.Columns[column])))];
        Heat = new HeatScale(LargestOf(rows, columns));
        Rows = [.. rows.Select(row => RowOf(row, columns))];
        ColumnSums = [.. Columns.Select(column => SumOf(null, column.Line, column.Name, column.Line.Count))];
        Total = SumOf(null, null, null, response.Total);
    }

    public string RowsName => Wording.Current.Facets.Name(_state.Rows);

    public bool HasColumns => _state.Columns is not null;

    public IReadOnlyList<MatrixColumn> Columns { get; }

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

    private static IMatrixWords Words => Wording.Current.Matrices;

    private FacetValueName RowName(MatrixLine line) => FacetValueName.Of(_state.Rows, line.Id, line.Label);

    private FacetValueName ColumnName(MatrixLine line) => FacetValueName.Of(_state.Columns.GetValueOrDefault(), line.Id, line.Label);

    // The most frequent lines stay, in their order; a broader value has at least as many entries as a narrower one.
    private IReadOnlyList<int> Shown(IReadOnlyList<MatrixLine> lines, int limit) => _state.IsWhole || lines.Count <= limit
        ? [.. Enumerable.Range(0, lines.Count)]
        : [.. Enumerable.Range(0, lines.Count).OrderByDescending(line => lines[line].Count).Take(limit).Order()];

    private MatrixRow RowOf(int row, IReadOnlyList<int> columns)
    {
        var line = _response.Rows[row];
        var name = RowName(line);
        return new MatrixRow(line, name, [.. columns.Select((column, place) => CellOf(row, name, column, Columns[place].Name))], SumOf(line, null, name, line.Count));
    }

    private MatrixCell CellOf(int row, FacetValueName rowName, int column, FacetValueName columnName)
    {
        var (inRow, inColumn) = (_response.Rows[row], _response.Columns[column]);
        var count = _response.Cells[row][column];
        var share = ShareOf(row, column);
        return new MatrixCell(
            MatrixNumbers.Of(count, share),
            Words.Cell(rowName.Text, columnName.Text, share is { } part ? MatrixNumbers.Percent(part) : null, count),
            rowName.Lang ?? columnName.Lang,
            _state.SearchFor(inRow, inColumn).Address(),
            inRow.IsAbsence || inColumn.IsAbsence ? 0 : Heat.ClassOf(share ?? count),
            count == 0);
    }

    private MatrixCell SumOf(MatrixLine? row, MatrixLine? column, FacetValueName? name, int count) => new(
        MatrixNumbers.Plain(count),
        Words.Sum(name?.Text, count),
        name?.Lang,
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

/// <summary>One column and its name.</summary>
public sealed record MatrixColumn(MatrixLine Line, FacetValueName Name);

/// <summary>One row with its name, its cells and its sum.</summary>
public sealed record MatrixRow(MatrixLine Line, FacetValueName Name, IReadOnlyList<MatrixCell> Cells, MatrixCell Sum);

/// <summary>A number, what it is read as and in which language (null for the page's), where it leads, and how darkly it is shaded (0–5).</summary>
public sealed record MatrixCell(string Text, string Label, string? Lang, string Address, int Heat, bool IsEmpty);
