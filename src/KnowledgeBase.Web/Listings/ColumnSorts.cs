using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Listings;

/// <summary>The orders that a column's heading gives.</summary>
/// <param name="Column">Code of the column.</param>
/// <param name="Ascending">From A to Ż, from the oldest.</param>
/// <param name="Descending">The other way round.</param>
/// <param name="First">What the first click gives.</param>
public sealed record ColumnSorts(string Column, SearchSort Ascending, SearchSort Descending, SearchSort First)
{
    private static readonly ColumnSorts[] Table =
    [
        ByName("tytul", SearchSort.Title, SearchSort.TitleDescending),
        ByName("rodzaj", SearchSort.Kind, SearchSort.KindDescending),
        new("data", SearchSort.Oldest, SearchSort.Newest, First: SearchSort.Newest),
        ByName("siec", SearchSort.Network, SearchSort.NetworkDescending),
        ByName("edycja", SearchSort.Edition, SearchSort.EditionDescending),
        ByName("adresat", SearchSort.Addressee, SearchSort.AddresseeDescending),
        ByName("status", SearchSort.Status, SearchSort.StatusDescending),
    ];

    /// <summary>The orders of the column; null for one that nothing is sorted by.</summary>
    public static ColumnSorts? Of(string column) => Array.Find(Table, row => row.Column == column);

    /// <summary>What a click on the heading gives, when the results have the given order.</summary>
    public SearchSort After(SearchSort current) =>
        current == First ? (First == Ascending ? Descending : Ascending) : First;

    private static ColumnSorts ByName(string column, SearchSort ascending, SearchSort descending) =>
        new(column, ascending, descending, First: ascending);
}
