using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Searching;

/// <summary>The row of links to the pages of a list, or of the buttons of a form that turn its pages.</summary>
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
    /// <param name="addressOf">The address of each page; null where a form turns them.</param>
    public PaginationPresenter(int current, int total, int pageSize, Func<int, string>? addressOf)
    {
        Current = current;
        Last = Math.Max(1, (total + pageSize - 1) / pageSize);
        Previous = Current > 1 ? To(Current - 1) with { Rel = PageLink.PreviousRel } : null;
        Next = Current < Last ? To(Current + 1) with { Rel = PageLink.NextRel } : null;
        Links = [.. Numbers().Select(number => number is { } page ? To(page) with { IsCurrent = page == Current } : null)];

        PageLink To(int page) => new(page, addressOf?.Invoke(page));
    }

    public int Current { get; }

    public int Last { get; }

    public PageLink? Previous { get; }

    public PageLink? Next { get; }

    /// <summary>First, last and the neighbourhood of the current page; null stands for a gap.</summary>
    public IReadOnlyList<PageLink?> Links { get; }

    /// <summary>The whole row in order; null stands for a gap.</summary>
    public IEnumerable<PageLink?> Row => [.. new[] { Previous }.OfType<PageLink>(), .. Links, .. new[] { Next }.OfType<PageLink>()];

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

/// <summary>A page of the list.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Address">Its address; null where a button of a form leads there.</param>
public sealed record PageLink(int Number, string? Address)
{
    public const string PreviousRel = "prev";
    public const string NextRel = "next";

    /// <summary>What it is to the page shown, where that is not its number alone.</summary>
    public string? Rel { get; init; }

    public bool IsCurrent { get; init; }
}
