using System.Text;
using KnowledgeBase.Citing.Documents;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Documents;

/// <summary>The file as a Markdown parser with footnotes reads it.</summary>
public sealed class MarkdownDocumentWriterTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().Build();

    [Test]
    public void Footnotes_are_read_as_footnotes_in_order()
    {
        var document = SampleDocuments.Whole();
        var parsed = Parse(document);

        var footnotes = parsed.Descendants<Markdig.Extensions.Footnotes.Footnote>().OrderBy(footnote => footnote.Order).ToList();

        Assert.That(footnotes.Select(footnote => footnote.Order), Is.EqualTo(new[] { 1, 2, 3, 4 }));
        Assert.That(footnotes.Select(footnote => footnote.Descendants<AutolinkInline>().Single().Url), Is.EqualTo(document.Footnotes.Select(footnote => footnote.Address.AbsoluteUri)));
        Assert.That(footnotes.Select(TextOf), Is.EqualTo(document.Footnotes.Select(footnote => footnote.Text + " ")));
    }

    [Test]
    public void Words_that_look_like_marks_stay_words()
    {
        var parsed = Parse(SampleDocuments.Whole());

        Assert.That(string.Concat(parsed.Descendants<HeadingBlock>().First().Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())), Is.EqualTo(SampleDocuments.Title));
        Assert.That(parsed.Descendants<HtmlInline>(), Is.Empty);
        Assert.That(parsed.Descendants<ListBlock>(), Is.Empty);
    }

    [Property(MaxTest = 500)]
    public void As_many_headings_and_footnotes_are_read_as_were_written(int seed)
    {
        var document = SampleDocuments.Random(seed);
        var parsed = Parse(document);

        Assert.That(parsed.Descendants<HeadingBlock>().Count(), Is.EqualTo(document.Blocks.Count(block => block.Style is BlockStyle.Title or BlockStyle.Heading)));
        Assert.That(parsed.Descendants<FootnoteLink>().Count(link => !link.IsBackLink), Is.EqualTo(document.Footnotes.Count()));
    }

    private static MarkdownDocument Parse(CollectedDocument document) =>
        Markdown.Parse(Encoding.UTF8.GetString(DocumentFile.Markdown.Write(document)), Pipeline);

    private static string TextOf(Markdig.Extensions.Footnotes.Footnote footnote) =>
        string.Concat(footnote.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
