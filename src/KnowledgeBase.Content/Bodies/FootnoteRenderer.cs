using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Writes the footnotes below a text as a named part of the page.</summary>
internal sealed class FootnoteRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    public const string Title = "Przypisy";

    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine($"<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{Title}\">");
        renderer.WriteLine("<ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.WriteLine($"<li id=\"{FootnoteLinkRenderer.AnchorOf(footnote)}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}

/// <summary>Writes the mark of a footnote in the text, and the way back to it, with names that a screen reader can say.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    public static string AnchorOf(Footnote footnote) => string.Create(CultureInfo.InvariantCulture, $"fn-{footnote.Order}");

    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var mark = string.Create(CultureInfo.InvariantCulture, $"fnref-{link.Index}");
        renderer.Write(link.IsBackLink
            ? $"<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#{mark}\" aria-label=\"Wróć do odwołania do przypisu {order}\">↩</a>"
            : $"<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"{mark}\" href=\"#{AnchorOf(link.Footnote)}\" aria-label=\"Przypis {order}\">{order}</a></sup>");
    }
}
