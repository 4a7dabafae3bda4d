using KnowledgeBase.Web.Accessibility;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The accessibility declaration that Polish law asks of a public body's site.</summary>
public sealed class DeclarationModel(AccessibilityDeclaration declaration) : PageModel
{
    public AccessibilityDeclaration Declaration { get; } = declaration;

    public DeclarationOptions Given => Declaration.Given;
}
