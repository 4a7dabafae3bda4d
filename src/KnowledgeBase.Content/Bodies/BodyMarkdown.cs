using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Bodies;

/// <summary>The dialect of Markdown that authors write: CommonMark, tables, footnotes and abbreviations.</summary>
internal static class BodyMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAbbreviations()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The parsed text; null when it is longer or more deeply nested than any text that was written to be read.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        if (BodyLimits.AreExceededBy(markdown))
            return null;

        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return IsExcessive(document) ? null : document;
        }
        catch (ArgumentException)
        {
            // Markdig's own depth limit, which has no exception type of its own.
            return null;
        }
    }

    public static string ToHtml(MarkdownDocument document)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new FootnoteRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        renderer.ObjectRenderers.FindExact<CodeBlockRenderer>()!.OutputAttributesOnPre = true;
        renderer.Render(document);
        return WellFormedText.Of(html.ToString());
    }

    /// <summary>Walks with a list of its own in place of the stack, which a hostile text could exhaust.</summary>
    private static bool IsExcessive(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        for (var parts = 0; open.TryPop(out var next); parts++)
        {
            if (next.Depth > BodyLimits.MaxDepth || parts > BodyLimits.MaxParts)
                return true;

            foreach (var child in ChildrenOf(next.Part))
                open.Push((child, next.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inlines } => inlines,
        ContainerInline inlines => inlines,
        _ => [],
    };
}
