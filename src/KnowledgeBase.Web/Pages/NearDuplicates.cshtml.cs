using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The families of entries that say nearly the same.</summary>
public sealed class NearDuplicatesModel(LiveSearch search) : PageModel
{
    public int Total { get; private set; }

    public IReadOnlyList<FamilyPresenter> Families { get; private set; } = [];

    public PaginationPresenter Pagination { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var families = (await search.Engine.NearDuplicatesAsync(HttpContext.RequestAborted)).Families;
        var paging = new ListPaging(families.Count, Request.Query, Routes.NearDuplicates);
        Total = families.Count;
        Families = [.. families.Skip(paging.Skipped).Take(ListPaging.PageSize).Select(family => new FamilyPresenter(family, search.Library))];
        Pagination = paging.Pagination;
    }
}
