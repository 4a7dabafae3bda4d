using Markdig.Syntax;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Makes an entry's text ready for the page: safe HTML, passages and headings.</summary>
internal static class BodyRenderer
{
    /// <param name="source">The text, already checked.</param>
    /// <param name="addressOf">The address of an entry within the site; null for one that is not served.</param>
    public static RenderedBody Render(BodySource source, Func<string, string?> addressOf)
    {
        // The text was parsed before, when it was checked, and found shallow enough.
        var document = BodyMarkdown.Parse(source.Markdown) ?? new MarkdownDocument();
        LinkResolver.Resolve(document, addressOf);
        var headings = SectionHeadings.Mark(document);
        var passages = PassageFinder.Mark(document);
        var html = HtmlCleaner.Clean(BodyMarkdown.ToHtml(document));
        return new RenderedBody(
            [.. source.Links.Select(link => addressOf(link.Id))],
            new EntryBody { Html = html, Passages = passages, Headings = headings });
    }
}
