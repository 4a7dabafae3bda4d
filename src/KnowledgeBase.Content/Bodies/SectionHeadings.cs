using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Gives the headings of a text their levels and anchors.</summary>
internal static class SectionHeadings
{
    /// <summary>Keeps anchors apart from those of passages and from the page's own.</summary>
    private const string Prefix = "s-";

    /// <summary>The entry's title is the page's only heading of level 1.</summary>
    private const int HighestLevel = 2;

    public static IReadOnlyList<Heading> Mark(MarkdownDocument document)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. document.Descendants<HeadingBlock>().Select(heading => Mark(heading, uses))];
    }

    private static Heading Mark(HeadingBlock block, Dictionary<string, int> uses)
    {
        block.Level = Math.Max(HighestLevel, block.Level);
        var text = PlainText.Of(block);
        var plain = Prefix + (Problems.IdSuggestion.For(text) ?? "sekcja");
        var use = uses[plain] = uses.GetValueOrDefault(plain) + 1;

        // Two hyphens never stand in a heading's own anchor, so a numbered one cannot meet the heading "Koszty 2".
        var anchor = use == 1 ? plain : $"{plain}--{use}";
        block.GetAttributes().Id = anchor;
        return new Heading(block.Level, text, anchor);
    }
}
