using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>All entries of one kind, grouped so that they can be scanned.</summary>
public sealed class KindModel(LiveSearch search) : PageModel
{
    public EntryKind Kind { get; private set; }

    public string Heading { get; private set; } = "";

    public int Total { get; private set; }

    public string SearchAddress { get; private set; } = "";

    public string TableAddress { get; private set; } = "";

    public IReadOnlyList<EntryGroup> Groups { get; private set; } = [];

    public PaginationPresenter Pagination { get; private set; } = null!;

    public IReadOnlyList<ExportLink> Exports { get; private set; } = [];

    public void OnGet(string folder)
    {
        var kind = EntryKindNames.FromFolder(folder);
        var groups = EntryGroups.For(kind, search.Library);
        var ofKind = SearchState.Empty.With(Facet.Kind, kind.Code());
        Kind = kind;
        Heading = Wording.Current.Kinds.Heading(kind);
        Total = groups.Sum(group => group.Entries.Count);
        var paging = new ListPaging(Total, Request.Query, Routes.Kind(kind));
        Groups = EntryGroups.Part(groups, paging.Skipped, ListPaging.PageSize);
        Pagination = paging.Pagination;
        SearchAddress = ofKind.Address();
        TableAddress = ofKind.WithSort(SearchSort.Title).WithLayout(ResultsLayout.Table).Address();
        Exports = ExportLinks.Of(Routes.Kind(kind));
    }
}
