using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Matrices;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Any two dimensions of the content against each other, or one as bars.</summary>
public sealed class MatrixModel(LiveSearch search) : PageModel
{
    public MatrixPage Matrix { get; private set; } = null!;

    public Gaps Gaps { get; private set; } = null!;

    public void OnGet()
    {
        var state = MatrixState.From(Request.Query);
        Matrix = new MatrixPage(state, search.Engine.Count(state.ToRequest()));
        Gaps = Gaps.In(search.Engine);
    }
}
