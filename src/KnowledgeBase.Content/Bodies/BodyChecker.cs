using KnowledgeBase.Content.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Finds what a text may not hold, and the entries it links to.</summary>
internal sealed class BodyChecker(int firstLine, ProblemLog log)
{
    private readonly List<EntryLink> _links = [];

    public IReadOnlyList<EntryLink> Check(MarkdownDocument document)
    {
        foreach (var part in document.Descendants())
            Check(part);

        if (!document.Descendants().Any(IsContent))
            log.Add(firstLine, ProblemTexts.EmptyBody());

        return (EntryLink[])[.. _links];
    }

    private void Check(MarkdownObject part)
    {
        switch (part)
        {
            case HtmlBlock { Type: not HtmlBlockType.Comment } html:
                log.Add(LineOf(html), ProblemTexts.RawHtml(html.Lines.ToString().Trim()));
                break;
            case HtmlInline { Tag: var tag } html when !tag.StartsWith("<!--", StringComparison.Ordinal):
                log.Add(LineOf(html), ProblemTexts.RawHtml(tag));
                break;
            case LinkInline { IsImage: true } image:
                log.Add(LineOf(image), ProblemTexts.Image());
                break;
            case LinkInline link:
                CheckLink(link.Url ?? "", LineOf(link));
                break;
            case AutolinkInline { IsEmail: false } link:
                CheckLink(link.Url, LineOf(link));
                break;
        }
    }

    private void CheckLink(string address, int line)
    {
        if (LinkTarget.Of(address) is not { } target)
            log.Add(line, ProblemTexts.ForbiddenLink(address));
        else if (target.EntryId is { } id)
            _links.Add(new EntryLink(id, line));
    }

    private static bool IsContent(MarkdownObject part) =>
        part is LiteralInline { Content.IsEmpty: false } or CodeInline or CodeBlock { Lines.Count: > 0 } or AutolinkInline or HtmlEntityInline;

    private int LineOf(MarkdownObject part) => firstLine + part.Line;
}
