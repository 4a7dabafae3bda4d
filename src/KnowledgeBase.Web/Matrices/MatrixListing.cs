using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>A matrix as a list for files: every line of it, sums, and how much of each row is sample material.</summary>
public static class MatrixListing
{
    /// <summary>Stands for the identifier of a value in the row of sums.</summary>
    public const string SumId = "_razem";

    public static Listing Of(MatrixState state, MatrixResponse response, Uri site)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        return new Listing
        {
            Site = site,
            Title = Wording.Current.Matrices.Title(HeadingOf(state)),
            FileTitle = $"zestawienie {state.Rows.Code()} {state.Columns?.Code()}",
            PageAddress = state.Address(),
            ContentVersion = response.Library.Fingerprint,
            Query = state.Search.Query,
            Filters = [.. ListingFilter.AllOf(state.Search, response.Library)],
            Remarks = [.. RemarksOf(state, response)],
            Total = response.Rows.Count + 1,
            Columns = [.. ColumnsOf(state, response)],
            Rows = response.Rows.Take(Listing.MaxRows - 1).Select((row, place) => RowOf(row, response.Cells[place], state, response)).Append(SumOf(state, response)),
        };
    }

    private static string HeadingOf(MatrixState state) => Wording.Current.Matrices.Heading(state.Rows, state.Columns);

    private static string NameOf(Facet facet, MatrixLine line) => FacetValueName.Of(facet, line.Id, line.Label).Text;

    private static IEnumerable<string> RemarksOf(MatrixState state, MatrixResponse response) =>
    [
        .. RemarkPresenter.Of(state.Search, response.Remarks, response.Total).Select(remark => remark.ToString()),
        .. MatrixPage.OverlapIn(state, response) is { } overlap ? [overlap] : Array.Empty<string>(),
    ];

    private static IEnumerable<ColumnHead> ColumnsOf(MatrixState state, MatrixResponse response)
    {
        var words = Wording.Current.Matrices;
        var shares = state.Share == MatrixShare.Numbers ? "" : $" ({words.Share(state.Share)}, %)";
        yield return new ColumnHead("nazwa", HeadingOf(state) + shares);
        foreach (var column in response.Columns)
            yield return new ColumnHead($"{state.Columns?.Code()}={column.Id}", NameOf(state.Columns.GetValueOrDefault(), column));

        yield return new ColumnHead("razem", words.Total);
        yield return new ColumnHead("przykladowe", words.Examples);
        yield return new ColumnHead("material", Wording.Current.Columns.Material);
    }

    private static ListingRow RowOf(MatrixLine row, IReadOnlyList<int> counts, MatrixState state, MatrixResponse response) => RowOf(
        row.Id,
        NameOf(state.Rows, row),
        state.SearchFor(row, null),
        new CountedMaterial(row.Count, row.Examples),
        response.Columns.Select((column, place) => CellOf(counts[place], WholeOf(state.Share, row, column, response))));

    private static ListingRow SumOf(MatrixState state, MatrixResponse response) => RowOf(
        SumId,
        Wording.Current.Matrices.Total,
        state.SearchFor(null, null),
        new CountedMaterial(response.Total, response.Examples),
        response.Columns.Select(column => CellOf(column.Count, null)));

    private static ListingRow RowOf(string id, string name, SearchState search, CountedMaterial counted, IEnumerable<Cell> cells) => new()
    {
        Id = id,
        Address = search.Address(),
        Title = name,
        Summary = Wording.Current.Entries.CountOrNone(counted.Count),
        IsSummaryOfContent = false,
        IsExample = counted.IsExample,
        Updated = EntryDays.Unknown,
        Cells = [Cell.Of(name), .. cells, new NumberCell(counted.Count), new NumberCell(counted.Examples), Cell.Of(counted.Name)],
    };

    private static Cell CellOf(int count, int? whole) => whole is { } all ? new ShareCell(count, all) : new NumberCell(count);

    private static int? WholeOf(MatrixShare share, MatrixLine row, MatrixLine column, MatrixResponse response) => share switch
    {
        MatrixShare.OfRow => row.Count,
        MatrixShare.OfColumn => column.Count,
        MatrixShare.OfAll => response.Total,
        _ => null,
    };
}
