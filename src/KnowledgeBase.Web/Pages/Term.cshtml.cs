using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Collation;
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

    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public string? SearchAddress { get; private set; }

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
        Entries = [.. list.EntriesWith(library, id).OrderBy(entry => entry.Title, PolishCollation.Comparer)];
        SearchAddress = list.Facet is { } facet ? SearchState.Empty.With(facet, id).Address() : null;
        return Page();
    }
}
