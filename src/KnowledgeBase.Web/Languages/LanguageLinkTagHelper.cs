using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KnowledgeBase.Web.Languages;

/// <summary>Has links within the site ask for the language that the page was asked for in.</summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("link", Attributes = "[rel=alternate],href", TagStructure = TagStructure.WithoutEndTag)]
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
            output.Attributes.SetAttribute(Address, LanguageParameter.AddTo(TextOf(link.Value), code));
    }

    // The view has encoded it already.
    private static string TextOf(object? value)
    {
        if (value is not IHtmlContent content)
            return value as string ?? "";

        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(text.ToString());
    }
}
