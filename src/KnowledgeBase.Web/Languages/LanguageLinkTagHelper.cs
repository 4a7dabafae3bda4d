using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KnowledgeBase.Web.Languages;

/// <summary>Has links within the site ask for the language that the page was asked for in.</summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("link", Attributes = "[rel=alternate],href", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("link", Attributes = "[rel=prev],href", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("link", Attributes = "[rel=next],href", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LanguageLinkTagHelper : TagHelper
{
    private const string Address = "href";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (LanguageParameter.Of(ViewContext.HttpContext) is { } code && output.Attributes.TryGetAttribute(Address, out var link))
            output.Attributes.SetAttribute(Address, LanguageParameter.AddTo(AttributeText.Of(link.Value), code));
    }
}
