using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Searching;

/// <summary>The row of page links below the results.</summary>
public sealed class PaginationPresenter
{
    /// <summary>Pages linked on each side of the current one.</summary>
    private const int Neighbours = 2;

    public PaginationPresenter(SearchState state, SearchResponse response)
    {
        Current = response.Page;
        Last = Math.Max(1, (response.Total + response.PageSize - 1) / response.PageSize);
        Previous = Current > 1 ? state.WithPage(Current - 1).Address() : null;
        Next = Current < Last ? state.WithPage(Current + 1).Address() : null;
        Links = [.. Numbers().Select(number => new PageLink(number, number is { } page ? state.WithPage(page).Address() : null))];
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
