using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace KnowledgeBase.Web.Languages;

/// <summary>The values of attributes as tag helpers are given them.</summary>
internal static class AttributeText
{
    /// <summary>The text of a value, which the view may have encoded already.</summary>
    public static string Of(object? value)
    {
        if (value is not IHtmlContent content)
            return value as string ?? "";

        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(text.ToString());
    }
}
