using KnowledgeBase.Citing.Formats;
using KnowledgeBase.Testing;
using Markdig;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Formats;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().Build();

    [TestCase("*ważne* [b] `c` <d>", @"\*ważne\* \[b\] \`c\` \<d\>")]
    [TestCase("A_B & C", @"A\_B \& C")]
    public void Puts_a_backslash_before_every_mark(string text, string escaped) =>
        Assert.That(MarkdownText.Escape(text), Is.EqualTo(escaped));

    [TestCase("1. punkt", @"1\. punkt")]
    [TestCase("- punkt", @"\- punkt")]
    [TestCase("2023 r.", "2023 r.")]
    public void A_line_stays_a_paragraph(string line, string paragraph) => Assert.That(MarkdownText.AsParagraph(line), Is.EqualTo(paragraph));

    [Property(MaxTest = 1_000)]
    public void A_renderer_shows_any_text_as_it_was(int seed)
    {
        var text = OneLine.Of("x" + RandomText.Make(new Random(seed)) + " *_[]<>&#|~^$");

        var shown = Markdown.ToPlainText(MarkdownText.AsParagraph(MarkdownText.Escape(text)), Pipeline).TrimEnd('\n');

        Assert.That(shown, Is.EqualTo(text));
    }

    [Test]
    public void The_title_of_a_citation_is_a_link()
    {
        var html = Markdown.ToHtml(CitationFormat.Markdown.Write(Cited.Whole));

        Assert.That(html, Does.Contain("<a href=\"https://baza.example/mid/mid-zmyslin-01/p-abcd2345\">Zażółć „gęślą” jaźń: 50% &amp; {100_%} – ~^\\#</a>"));
        Assert.That(html, Does.Contain("<blockquote>\n<p>Ulga obejmuje „połowę” opłaty.</p>"));
    }
}
