using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Bodies;

public sealed class BodyRendererTests
{
    private static readonly string Folder =
        Path.Combine(RepositoryPaths.Root, "tests", "KnowledgeBase.Content.Tests", "Bodies");

    [Test]
    public void Renders_every_construct_as_in_the_golden_file()
    {
        var markdown = File.ReadAllText(Path.Combine(Folder, "everything.md"));

        var body = Render(markdown);

        var expected = File.ReadAllText(Path.Combine(Folder, "everything.html"));
        Assert.That(body.Html, Is.EqualTo(expected));
    }

    [Test]
    public void Numbers_passages_in_reading_order_with_their_sections()
    {
        var body = Render("Wstęp.\n\n## Dział\n\n- a\n  - b\n- c\n\n> d\n\n|x|y|\n|-|-|\n|1|2|\n");

        Assert.That(body.Passages.Select(passage => passage.Number), Is.EqualTo(Enumerable.Range(1, 6)));
        Assert.That(body.Passages.Select(passage => passage.Text), Is.EqualTo(new[] { "Wstęp.", "a", "b", "c", "d", "1 | 2" }));
        Assert.That(body.Passages[0].Section, Is.Null);
        Assert.That(body.Passages.Skip(1).Select(passage => passage.Section), Is.All.EqualTo("Dział"));
    }

    [Test]
    public void Keeps_only_words_in_the_text_of_a_passage()
    {
        var body = Render("Pierwszy **gruby** [odnośnik](wpis:a)[^1]\ni  `kod` JST &amp; &copy; ![obraz](http://a/b.png)\n\n[^1]: Przypis.\n\n*[JST]: samorząd\n");

        Assert.That(body.Passages[0].Text, Is.EqualTo("Pierwszy gruby odnośnik i kod JST & © obraz"));
        Assert.That((body.Passages[1].Text, body.Passages[1].Section), Is.EqualTo(("Przypis.", "Przypisy")));
    }

    [Test]
    public void Demotes_the_highest_headings_and_tells_equal_ones_apart()
    {
        var body = Render("# Koszty\n\na\n\n## Koszty\n\nb\n\n### Łączne koszty\n\nc\n");

        Assert.That(body.Headings, Is.EqualTo(new[]
        {
            new Heading(2, "Koszty", "s-koszty"),
            new Heading(2, "Koszty", "s-koszty--2"),
            new Heading(3, "Łączne koszty", "s-laczne-koszty"),
        }));
    }

    [TestCase("[a](wpis:znany)", "href=\"/mid/znany\"")]
    [TestCase("[a](wpis:znany#p-abc)", "href=\"/mid/znany#p-abc\"")]
    [TestCase("<wpis:znany>", "<a href=\"/mid/znany\">wpis:znany</a>")]
    [TestCase("[a][1]\n\n[1]: wpis:znany", "href=\"/mid/znany\"")]
    [TestCase("[a](https://example.org/?q=1&r=2)", "href=\"https://example.org/?q=1&amp;r=2\"")]
    [TestCase("[a](mailto:urzad@example.org)", "href=\"mailto:urzad@example.org\"")]
    [TestCase("<urzad@example.org>", "href=\"mailto:urzad@example.org\"")]
    [TestCase("[a](#s-koszty)", "href=\"#s-koszty\"")]
    public void Keeps_links_that_lead_somewhere(string markdown, string expected)
    {
        Assert.That(Render(markdown).Html, Does.Contain(expected));
    }

    [TestCase("[a](wpis:nieznany)")]
    [TestCase("[a](wpis:znany#\" onclick=\"x)")]
    [TestCase("[a](javascript:alert(1))")]
    [TestCase("[a](JaVaScRiPt:alert(1))")]
    [TestCase("[a](java&#10;script:alert(1))")]
    [TestCase("[a](data:text/html,x)")]
    [TestCase("[a](//example.org/x)")]
    [TestCase("[a](/mid/znany)")]
    [TestCase("[a](plik.pdf)")]
    [TestCase("<vbscript:a>")]
    [TestCase("![a](https://example.org/a.png)")]
    [TestCase("a <a href=\"https://example.org\">b</a>")]
    [TestCase("<a href=\"https://example.org\">b</a>")]
    [TestCase("<script>a</script>")]
    public void Drops_links_that_lead_nowhere_or_may_not_be(string markdown)
    {
        var html = Render(markdown).Html;

        Assert.That(html, Does.Not.Contain("<a "));
        Assert.That(html, Does.Not.Contain("<img"));
        Assert.That(html, Does.Not.Contain("<script"));
    }

    [Test]
    public void The_cleaner_alone_stops_what_the_renderer_should_never_write()
    {
        var html = HtmlCleaner.Clean("<p onclick='a()' style='color:red' id='p-a' data-passage='1' data-x='2'>t<script>x</script><iframe src='a'></iframe><a href='javascript:x'>a</a></p>");

        Assert.That(html, Is.EqualTo("<p id=\"p-a\" data-passage=\"1\">t<a>a</a></p>"));
    }

    private static EntryBody Render(string markdown) => EntryBody.Of(
        BodySource.Read(markdown, 1, new ProblemLog("a.md")),
        id => id == "znany" ? "/mid/znany" : null);
}
