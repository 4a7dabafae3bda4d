using Markdig.Syntax;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Makes an entry's text ready for the page: safe HTML, passages and headings.</summary>
internal static class BodyRenderer
{
    /// <param name="source">The text, already checked.</param>
    /// <param name="addressOf">The address of an entry within the site; null for one that is not served.</param>
    public static RenderedBody Render(BodySource source, Func<string, string?> addressOf)
    {
        var addresses = source.Links.Select(link => addressOf(link.Id)).ToList();
        var byId = source.Links.Zip(addresses).DistinctBy(link => link.First.Id).ToDictionary(link => link.First.Id, link => link.Second);
        var body = new EntryBody(
            () => Mark(source.Markdown, byId).Outline,
            () => HtmlCleaner.Clean(BodyMarkdown.ToHtml(Mark(source.Markdown, byId).Document)));
        return new RenderedBody(addresses, body);
    }

    private static (MarkdownDocument Document, BodyOutline Outline) Mark(string markdown, Dictionary<string, string?> addresses)
    {
        // The text was parsed before, when it was checked, and found shallow enough.
        var document = BodyMarkdown.Parse(markdown) ?? new MarkdownDocument();
        LinkResolver.Resolve(document, addresses.GetValueOrDefault);
        var headings = SectionHeadings.Mark(document);
        var passages = PassageFinder.Mark(document);
        return (document, new BodyOutline(passages, headings));
    }
}
