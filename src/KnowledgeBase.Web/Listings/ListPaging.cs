using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Listings;

/// <summary>The page asked for of a list that is no search.</summary>
public sealed class ListPaging
{
    /// <summary>A list of the programme fits on one page, where it can be looked through; one of thousands would not load on a phone.</summary>
    public const int PageSize = 200;

    /// <param name="total">Number of all items.</param>
    /// <param name="parameters">The parameters of the address.</param>
    /// <param name="address">The address of the first page.</param>
    public ListPaging(int total, IQueryCollection parameters, string address)
    {
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var current = Math.Min(SearchState.From(parameters).Page, last);
        Skipped = (current - 1) * PageSize;
        Pagination = new PaginationPresenter(current, total, PageSize, page => page == 1 ? address : $"{address}?{SearchState.PageKey}={page}");
    }

    /// <summary>Number of items on the pages before.</summary>
    public int Skipped { get; }

    public PaginationPresenter Pagination { get; }
}
