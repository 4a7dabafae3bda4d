using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Bodies;

/// <summary>The words of a piece of text, without marks of any kind.</summary>
internal static partial class PlainText
{
    /// <summary>The block's own words, white space collapsed; those of lists and quotes inside it are not among them.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        Append(text, block);
        return Collapse(text);
    }

    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return Collapse(text);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(text, inlines);
                break;
            case TableRow row:
                text.AppendJoin(" | ", row.OfType<TableCell>().Select(cell => Of((Block)cell)));
                break;
            case ListItemBlock or TableCell:
                foreach (var paragraph in ((ContainerBlock)block).OfType<ParagraphBlock>())
                {
                    Append(text, paragraph);
                    text.Append(' ');
                }

                break;
        }
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            // Its number changes with the footnotes before it, so it is no part of the words.
            case FootnoteLink:
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
        }
    }

    private static string Collapse(StringBuilder text) => WhiteSpace().Replace(WellFormedText.Of(text.ToString()), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
