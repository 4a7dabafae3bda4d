using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>The values of a facet as a list for files, on one page whatever their number.</summary>
/// <remarks>It has all its columns: those named in the address are of the table of results, to which the page leads back.</remarks>
public static class FacetListing
{
    /// <param name="state">The list.</param>
    /// <param name="engine">Counts the values.</param>
    /// <param name="site">Scheme and host that were asked.</param>
    public static Listing Of(FacetPageState state, SearchEngine engine, Uri site)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(engine);
        var response = engine.List(state.ToRequest());
        return new Listing
        {
            Site = site,
            Title = Wording.Current.FacetLists.Heading(state.Facet),
            FileTitle = $"{Wording.Current.Facets.Name(state.Facet)} {state.Search.Query} {state.Words}",
            PageAddress = state.Address(),
            ContentVersion = response.Library.Fingerprint,
            Query = state.Search.Query,
            Filters = [.. ListingFilter.AllOf(state.Search, response.Library)],
            Remarks = [.. RemarksOf(state, response)],
            Total = response.Values.Count,
            Columns = [.. FacetColumns.All.Select(column => new ColumnHead(column.Code, column.Name))],
            Rows = response.Values.Take(Listing.MaxRows).Select(value => RowOf(value, state, response.Library)),
        };
    }

    // In a file nothing else says that values were looked for by name.
    private static IEnumerable<string> RemarksOf(FacetPageState state, FacetListResponse response) =>
    [
        .. RemarkPresenter.Of(state.Search, response.Remarks, response.Total).Select(remark => remark.ToString()),
        .. state.Words.Length == 0 ? Array.Empty<string>() : [FacetPage.FoundIn(state, response).ToString()],
    ];

    private static ListingRow RowOf(ListedValue value, FacetPageState state, Library library)
    {
        var row = new ListedRow(value, FacetValueName.Of(state.Facet, value.Id, value.Label).Text, state.Search.WithOnly(state.Facet, value.Id).Address());
        return new ListingRow
        {
            Id = value.Id,
            Address = row.Address,
            Title = row.Name,
            Summary = Wording.Current.Entries.CountOrNone(value.Count),
            IsSummaryOfContent = false,
            IsExample = row.IsExample,
            Updated = EntryDays.Unknown,
            Cells = [.. FacetColumns.All.Select(column => column.Read(row, library))],
        };
    }
}
