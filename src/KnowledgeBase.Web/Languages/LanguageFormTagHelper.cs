using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KnowledgeBase.Web.Languages;

/// <summary>Has forms, whose parameters replace those of their address, ask for the language that the page was asked for in.</summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class LanguageFormTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (LanguageParameter.Of(ViewContext.HttpContext) is { } code)
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{LanguageParameter.Key}\" value=\"{code}\">");
    }
}
