using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace KnowledgeBase.Web.Pages;

/// <summary>Pages that others answer with in place of their own.</summary>
internal static class SharedPages
{
    /// <summary>Answers with a page of the shared folder.</summary>
    /// <param name="page">The page that was asked for.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="model">What it shows.</param>
    /// <param name="status">The status of the answer (HTTP).</param>
    public static ViewResult Shared<TModel>(this PageModel page, string name, TModel model, int status = StatusCodes.Status200OK) => new()
    {
        ViewName = $"/Pages/Shared/{name}.cshtml",
        ViewData = new ViewDataDictionary<TModel>(page.MetadataProvider, page.ModelState) { Model = model },
        TempData = page.TempData,
        StatusCode = status,
    };
}
