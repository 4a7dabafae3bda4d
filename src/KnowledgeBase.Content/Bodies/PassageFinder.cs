using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KnowledgeBase.Content.Bodies;

/// <summary>
/// Finds the passages of a text in reading order and marks their elements: paragraphs, list items, table rows below the
/// header, code. An item's nested lists and quotes hold passages of their own.
/// </summary>
internal sealed class PassageFinder
{
    private readonly List<Passage> _passages = [];
    private readonly PassageAnchors _anchors = new();
    private string? _section;

    public static IReadOnlyList<Passage> Mark(MarkdownDocument document)
    {
        var finder = new PassageFinder();
        finder.MarkChildren(document);
        return finder._passages;
    }

    private void MarkChildren(ContainerBlock container)
    {
        foreach (var block in container)
            Mark(block);
    }

    private void Mark(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _section = PlainText.Of(heading);
                break;
            case ParagraphBlock { Parent: not ListItemBlock }:
            case CodeBlock:
            case TableRow { IsHeader: false }:
                Add(block);
                break;
            case ListItemBlock item:
                Add(item);
                MarkChildren(item);
                break;
            case FootnoteGroup footnotes:
                _section = FootnoteRenderer.Title;
                MarkChildren(footnotes);
                break;
            case ContainerBlock container and not TableRow:
                MarkChildren(container);
                break;
        }
    }

    private void Add(Block block)
    {
        var text = PlainText.Of(block);
        if (text.Length == 0)
            return;

        var passage = new Passage(_passages.Count + 1, _anchors.For(text), text, _section);
        var attributes = block.GetAttributes();
        attributes.Id = passage.Anchor;
        attributes.AddProperty(HtmlCleaner.PassageNumber, passage.Number.ToString(CultureInfo.InvariantCulture));
        _passages.Add(passage);
    }
}
