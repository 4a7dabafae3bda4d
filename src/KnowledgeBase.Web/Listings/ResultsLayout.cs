using System.Collections.Immutable;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Listings;

/// <summary>How results are laid out: as a list or as a table, and with which columns.</summary>
/// <param name="IsTable">Whether they stand in a table.</param>
/// <param name="Chosen">The columns named in the address; empty for the usual ones.</param>
public sealed record ResultsLayout(bool IsTable, ImmutableArray<Column<Entry>> Chosen)
{
    private const string ViewKey = "widok";
    private const string TableView = "tabela";

    /// <summary>A row takes a few lines where a hit takes a dozen.</summary>
    private const int TablePageSize = 50;

    private static readonly string[] UsualColumns = ["tytul", "rodzaj", "data", "siec", "adresat"];

    public static ResultsLayout List { get; } = new(false, []);

    public static ResultsLayout Table { get; } = new(true, []);

    /// <summary>The columns of the table; the title, without which a row has no name, stands first unless placed elsewhere.</summary>
    public IReadOnlyList<Column<Entry>> Columns => Chosen switch
    {
        { IsEmpty: true } => [.. EntryColumns.All.Where(column => UsualColumns.Contains(column.Code))],
        var chosen when chosen.Contains(EntryColumns.Title) => chosen,
        var chosen => [EntryColumns.Title, .. chosen],
    };

    public static ResultsLayout From(IQueryCollection parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ResultsLayout(parameters[ViewKey] == TableView, ColumnChoice.Read(parameters[ColumnChoice.Key], EntryColumns.All));
    }

    /// <summary>The parameters that differ from the usual list.</summary>
    public IEnumerable<(string Key, string Value)> Parameters()
    {
        if (IsTable)
            yield return (ViewKey, TableView);

        if (!Chosen.IsEmpty)
            yield return (ColumnChoice.Key, ColumnChoice.Write(Chosen));
    }

    /// <summary>The request that fills one page of the layout.</summary>
    public SearchRequest Fit(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return IsTable ? request with { PageSize = TablePageSize, WithSnippets = false } : request;
    }
}
