using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>What a person sees instead of a page that cannot be shown.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    /// <summary>Status of the answer (HTTP).</summary>
    public int Code { get; private set; }

    public void OnGet(int code) => Code = code;

    /// <summary>A failed request is answered here with its own method.</summary>
    public void OnPost(int code) => Code = code;
}
