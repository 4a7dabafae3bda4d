using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
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

    /// <summary>That the list holds one family alone, or none; null when it holds all.</summary>
    public Sentence? Note { get; private set; }

    public IReadOnlyList<FamilyPresenter> Families { get; private set; } = [];

    /// <summary>The same entries in files.</summary>
    public IReadOnlyList<ExportLink> Exports { get; private set; } = [];

    public PaginationPresenter Pagination { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var choice = new FamilyChoice(await search.Engine.NearDuplicatesAsync(HttpContext.RequestAborted), Request.Query);
        var paging = new ListPaging(choice.Families.Count, Request.Query, choice.Address);
        Total = choice.Families.Count;
        Note = choice.Note;
        Exports = ExportLinks.Of(choice.Address);
        Families = [.. choice.Families.Skip(paging.Skipped).Take(ListPaging.PageSize).Select(family => new FamilyPresenter(family, choice.Library))];
        Pagination = paging.Pagination;
    }
}
