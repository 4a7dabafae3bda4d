using Markdig.Syntax;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Makes an entry's text ready for the page: safe HTML, passages and headings.</summary>
/// <param name="source">The text, already checked.</param>
/// <param name="addresses">Where its links to other entries lead within the site, in their order; null for an entry that is not served.</param>
internal readonly struct BodyRenderer(BodySource source, IReadOnlyList<string?> addresses)
{
    public BodyOutline Outline() => Mark().Outline;

    public string Html() => HtmlCleaner.Clean(BodyMarkdown.ToHtml(Mark().Document));

    private (MarkdownDocument Document, BodyOutline Outline) Mark()
    {
        // The text was parsed before, when it was checked, and found shallow enough.
        var document = BodyMarkdown.Parse(source.Markdown) ?? new MarkdownDocument();
        var byId = source.Links.Zip(addresses).DistinctBy(link => link.First.Id).ToDictionary(link => link.First.Id, link => link.Second);
        LinkResolver.Resolve(document, byId.GetValueOrDefault);
        var headings = SectionHeadings.Mark(document);
        var passages = PassageFinder.Mark(document);
        return (document, new BodyOutline(passages, headings));
    }
}
