using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Entries;
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

    public IReadOnlyList<EntryGroup> Groups { get; private set; } = [];

    public void OnGet(string folder)
    {
        var kind = EntryKindNames.FromFolder(folder);
        Kind = kind;
        Heading = EntryKinds.Heading(kind);
        Groups = EntryGroups.For(kind, search.Library);
        Total = Groups.Sum(group => group.Entries.Count);
        SearchAddress = SearchState.Empty.With(Facet.Kind, kind.Code()).Address();
    }
}
