using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Listings;

/// <summary>One page of results as a table, ready for the view.</summary>
public sealed class TablePresenter
{
    public TablePresenter(SearchState state, SearchResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        var columns = state.Layout.Columns;
        var before = (response.Page - 1) * response.PageSize;
        State = state;
        Caption = Wording.Current.Tables.Caption(before + 1, before + response.Hits.Count, response.Total);
        Options = [.. EntryColumns.All
            .Where(column => column != EntryColumns.Title)
            .Select(column => new ColumnOption(column.Code, column.Name, columns.Contains(column)))];
        Rows = [.. response.Hits.Select((hit, place) => RowOf(hit, before + place + 1, columns, state, response.Library)).OfType<TableRow>()];
        Headers = [.. columns.Select((column, place) => new HeaderPresenter(column, state, Rows.Any(row => row.Cells[place].IsLong)))];
    }

    public SearchState State { get; }

    public string Caption { get; }

    public IReadOnlyList<HeaderPresenter> Headers { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The columns to choose from; the title is always there.</summary>
    public IReadOnlyList<ColumnOption> Options { get; }

    /// <summary>What the form of columns repeats: the search without its page and its columns.</summary>
    public IEnumerable<(string Key, string Value)> KeptParameters =>
        State.WithLayout(ResultsLayout.Table).Parameters();

    private static TableRow? RowOf(Hit hit, int rank, IReadOnlyList<Column<Entry>> columns, SearchState state, Library library) => library.TryFind(hit.Id, out var entry)
        ? new TableRow(
            new HitPresenter(hit, library, rank, state),
            [.. columns.Select(column => new TableCell(column == EntryColumns.Title ? null : column.Read(entry, library), column.IsOfContent))])
        : null;
}

/// <summary>A row of the table.</summary>
/// <param name="Hit">The hit, which the row is named after.</param>
/// <param name="Cells">Its values by column.</param>
public sealed record TableRow(HitPresenter Hit, IReadOnlyList<TableCell> Cells);

/// <summary>A cell of the table.</summary>
/// <param name="Value">What stands in it; null where the title stands.</param>
/// <param name="IsOfContent">Whether it is Polish in every language.</param>
public sealed record TableCell(Cell? Value, bool IsOfContent)
{
    /// <summary>What <c>lang</c> says on it; null where it is in the language of its page.</summary>
    public string? Lang => IsOfContent ? Wording.Current.ContentLang : null;

    /// <summary>Whether it would be a tower of single words in a narrow column.</summary>
    public bool IsLong => Value is TextCell { IsLong: true };
}

/// <summary>A column that can be shown or left out.</summary>
public sealed record ColumnOption(string Code, string Name, bool IsShown);

/// <summary>The heading of a column, with the address that sorts by it.</summary>
public sealed class HeaderPresenter(Column<Entry> column, SearchState state, bool isLong)
{
    private readonly ColumnSorts? _sorts = ColumnSorts.Of(column.Code);

    public string Name { get; } = column.Name;

    /// <summary>Whether one of its cells would be a tower of single words in a narrow column.</summary>
    public bool IsLong => isLong;

    public string? Address => _sorts is { } sorts ? state.WithSort(sorts.After(state.Sort)).Address() : null;

    /// <summary>As <c>aria-sort</c> has it; null when the results are not sorted by this column.</summary>
    public string? Direction =>
        _sorts is null ? null
        : state.Sort == _sorts.Ascending ? "ascending"
        : state.Sort == _sorts.Descending ? "descending"
        : null;

    public string Arrow => Direction switch { "ascending" => "↑", "descending" => "↓", _ => "↕" };
}
