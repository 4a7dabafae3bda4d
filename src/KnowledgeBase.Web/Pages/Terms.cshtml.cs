using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Vocabularies;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>All terms of a controlled list, with their numbers of entries.</summary>
public sealed class TermsModel(LiveSearch search) : PageModel
{
    public VocabularyList List { get; private set; } = VocabularyList.Topics;

    public IReadOnlyList<TermNode> Roots { get; private set; } = [];

    public IReadOnlyList<ExportLink> Exports => ExportLinks.Of(Routes.List(List));

    public void OnGet(string folder)
    {
        List = VocabularyList.FromFolder(folder);
        Roots = TermNode.TreeOf(List, search.Library);
    }
}
