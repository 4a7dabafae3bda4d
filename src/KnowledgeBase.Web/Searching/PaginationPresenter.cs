using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Searching;

/// <summary>The row of page links below the results.</summary>
public sealed class PaginationPresenter
{
    /// <summary>Pages linked on each side of the current one.</summary>
    private const int Neighbours = 2;

    public PaginationPresenter(SearchState state, SearchResponse response)
        : this(response.Page, response.Total, response.PageSize, page => state.WithPage(page).Address())
    {
    }

    /// <param name="current">The page shown, in range.</param>
    /// <param name="total">Number of all items.</param>
    /// <param name="pageSize">Number of items on a page.</param>
    /// <param name="addressOf">The address of each page.</param>
    public PaginationPresenter(int current, int total, int pageSize, Func<int, string> addressOf)
    {
        Current = current;
        Last = Math.Max(1, (total + pageSize - 1) / pageSize);
        Previous = Current > 1 ? addressOf(Current - 1) : null;
        Next = Current < Last ? addressOf(Current + 1) : null;
        Links = [.. Numbers().Select(number => new PageLink(number, number is { } page ? addressOf(page) : null))];
    }

    public int Current { get; }

    public int Last { get; }

    public string? Previous { get; }

    public string? Next { get; }

    /// <summary>First, last and the neighbourhood of the current page; null numbers stand for a gap.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    private IEnumerable<int?> Numbers()
    {
        var shown = new SortedSet<int> { 1, Last };
        shown.UnionWith(Enumerable.Range(Current - Neighbours, 2 * Neighbours + 1).Where(page => page >= 1 && page <= Last));
        var previous = 0;
        foreach (var page in shown)
        {
            if (page > previous + 1)
                yield return null;

            yield return page;
            previous = page;
        }
    }
}

/// <summary>A page number with its address, or a gap.</summary>
public sealed record PageLink(int? Number, string? Address);
