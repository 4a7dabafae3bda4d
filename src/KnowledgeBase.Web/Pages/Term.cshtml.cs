using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using KnowledgeBase.Web.Vocabularies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>One term of a controlled list and the entries that carry it.</summary>
public sealed class TermModel(LiveSearch search) : PageModel
{
    public VocabularyList List { get; private set; } = VocabularyList.Topics;

    public Term Term { get; private set; } = null!;

    /// <summary>Broader terms, the broadest first.</summary>
    public IReadOnlyList<Term> Broader { get; private set; } = [];

    public IReadOnlyList<TermNode> Narrower { get; private set; } = [];

    /// <summary>Number of entries that carry the term.</summary>
    public int Total { get; private set; }

    /// <summary>Those of them that the page shows.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public PaginationPresenter Pagination { get; private set; } = null!;

    public string? SearchAddress { get; private set; }

    public string? TableAddress { get; private set; }

    public IReadOnlyList<ExportLink> Exports { get; private set; } = [];

    public IActionResult OnGet(string folder, string id)
    {
        var list = VocabularyList.FromFolder(folder);
        var library = search.Library;
        var vocabulary = list.In(library.Vocabularies);
        if (!vocabulary.TryFind(id, out var term))
            return NotFound();

        List = list;
        Term = term;
        Broader = [.. vocabulary.PathTo(id).SkipLast(1)];
        Narrower = TermNode.TreeOf(list, library, id);
        var entries = list.EntriesByTitle(library, id);
        var withTerm = list.Facet is { } facet ? SearchState.Empty.With(facet, id) : null;
        var paging = new ListPaging(entries.Count, Request.Query, Routes.Term(list, term));
        Total = entries.Count;
        Entries = [.. entries.Skip(paging.Skipped).Take(ListPaging.PageSize)];
        Pagination = paging.Pagination;
        SearchAddress = withTerm?.Address();
        TableAddress = withTerm?.WithSort(SearchSort.Title).WithLayout(ResultsLayout.Table).Address();
        Exports = ExportLinks.Of(Routes.Term(list, term));
        return Page();
    }
}
