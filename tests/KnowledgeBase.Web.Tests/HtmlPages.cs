using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Web.Tests;

/// <summary>Pages of a site as a reader has them: elements and words.</summary>
internal static class HtmlPages
{
    /// <summary>A page, which must answer so.</summary>
    public static async Task<IHtmlDocument> PageAsync(this Site site, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await site.AskAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(status), address);
        return await answer.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>The words of an element, one space between each two.</summary>
    public static string TextOf(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
