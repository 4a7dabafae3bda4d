using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KnowledgeBase.Web.Languages;

/// <summary>Has forms ask for the language that the page was asked for in.</summary>
/// <remarks>The parameters of a form replace those of its address, unless they are sent in the body, where the language is not looked for.</remarks>
[HtmlTargetElement("form", Attributes = Address)]
public sealed class LanguageFormTagHelper : TagHelper
{
    private const string Address = "action";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (LanguageParameter.Of(ViewContext.HttpContext) is not { } code)
            return;

        if (!IsSentInBody(context))
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{LanguageParameter.Key}\" value=\"{code}\">");
        else if (output.Attributes.TryGetAttribute(Address, out var action))
            output.Attributes.SetAttribute(Address, LanguageParameter.AddTo(AttributeText.Of(action.Value), code));
    }

    private static bool IsSentInBody(TagHelperContext context) =>
        context.AllAttributes.TryGetAttribute("method", out var method)
        && AttributeText.Of(method.Value).Equals("post", StringComparison.OrdinalIgnoreCase);
}
