using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Bodies.Marking;

/// <summary>Whatever is marked in whatever text: the marks are all that changes, and they hold the words they were meant for.</summary>
public sealed class AnyMarksTests
{
    /// <summary>Texts and marks are random, but the same in every run.</summary>
    private const int Seed = 1024;

    private const int RandomTexts = 500;

    private static readonly string[] Pieces =
    [
        "zieleń", " ", " ", "\n", "\n\n", "- ", "  - ", "1. ", "> ", "## ", "**", "*", "`", "```\n", "[", "](wpis:a)", "](https://example.org/?a=1&b=\">\")", "<b>", "<!--",
        "-->", "</p>", "<mark>", "&amp;", "&lt;mark&gt;", "&#0;", "&nbsp;", "\u00A0", "|a|b|\n|-|-|\n", "|c|", "|", "\\|", "[^1]", "[^1]: ", "*[JST]: ", "JST", "\\", "\\\n",
        "![obraz](a.png)", "<https://example.org>", "***\n", "\u200B", "\u00AD", "😀", "\uD83D", "\r", "\f", "\"", "'", "<a id=\"p-x\" data-passage=\"1\">", "e\u0301",
    ];

    private static IEnumerable<EntryBody> ContentBodies =>
        new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()).Entries.Select(entry => entry.Body);

    [Test]
    public void Every_entry_of_the_content_can_be_marked()
    {
        var random = new Random(Seed);
        foreach (var body in ContentBodies)
            Check(body, random, mustAlign: true);
    }

    [Test]
    public void Texts_of_any_markup_can_be_marked()
    {
        var random = new Random(Seed);
        for (var number = 0; number < RandomTexts; number++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Check(EntryBody.Of(BodySource.Read(markdown, 1, new ProblemLog("a.md")), _ => "/mid/a"), random, mustAlign: false);
        }
    }

    private static void Check(EntryBody body, Random random, bool mustAlign)
    {
        List<BodyMark> marks = [.. body.Passages.SelectMany(passage => RandomMarks(passage.Anchor, passage.Text, random))
            .Concat(body.Headings.SelectMany(heading => RandomMarks(heading.Anchor, heading.Text, random)))];

        var marked = body.MarkedHtml(marks);

        Assert.That(marked.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), Is.EqualTo(body.Html));
        var document = new HtmlParser().ParseDocument(marked);
        AssertMarksHoldText(document);
        var held = document.QuerySelectorAll("mark").Sum(mark => Letters(mark.TextContent));
        var meant = marks.Sum(mark => Letters(TextOf(body, mark.Anchor)[mark.Start..mark.End]));
        Assert.That(held, mustAlign ? Is.EqualTo(meant) : Is.LessThanOrEqualTo(meant));
        Unwrap(document);
        Assert.That(document.Body!.InnerHtml, Is.EqualTo(new HtmlParser().ParseDocument(body.Html).Body!.InnerHtml));
    }

    /// <summary>Marks side by side, none over another; halves of surrogate pairs stay together, as in every token.</summary>
    private static IEnumerable<BodyMark> RandomMarks(string anchor, string text, Random random)
    {
        var at = 0;
        while (random.Next(4) > 0 && at < text.Length)
        {
            var start = Whole(text, random.Next(at, text.Length));
            var end = Whole(text, random.Next(start, text.Length + 1));
            yield return new BodyMark(anchor, start, end);
            at = end + 1;
        }
    }

    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string TextOf(EntryBody body, string anchor) =>
        body.Passages.FirstOrDefault(passage => passage.Anchor == anchor)?.Text ?? body.Headings.First(heading => heading.Anchor == anchor).Text;

    // Separators between cells are no words of the page, and white space is laid out in its own way.
    private static int Letters(string text) => text.EnumerateRunes().Count(Rune.IsLetterOrDigit);

    private static void AssertMarksHoldText(IDocument document) =>
        Assert.That(document.QuerySelectorAll("mark").All(mark => mark.ChildNodes.All(child => child.NodeType == NodeType.Text) && mark.TextContent.Length > 0));

    private static void Unwrap(IDocument document)
    {
        foreach (var mark in document.QuerySelectorAll("mark").ToList())
        {
            var parent = mark.Parent!;
            mark.Replace([.. mark.ChildNodes]);
            parent.Normalize();
        }
    }
}
