using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Bodies.Marking;

public sealed class BodyMarkerTests
{
    [TestCase("Rośnie zieleń.", "zieleń", "Rośnie <mark>zieleń</mark>.")]
    [TestCase("Rośnie **zieleń** tu.", "zieleń", "Rośnie <strong><mark>zieleń</mark></strong> tu.")]
    [TestCase("Rośnie **zie**leń.", "zieleń", "Rośnie <strong><mark>zie</mark></strong><mark>leń</mark>.")]
    [TestCase("Plan\nogólny.", "Plan ogólny", "<mark>Plan\nogólny</mark>.")]
    [TestCase("Plan\\\nogólny.", "Plan ogólny", "<mark>Plan</mark><br>\n<mark>ogólny</mark>.")]
    [TestCase("A & B", "& B", "A <mark>&amp; B</mark>")]
    [TestCase("a < b", "< b", "a <mark>&lt; b</mark>")]
    [TestCase("[zieleń](https://example.org/?q=1&r=2)", "zieleń", "<a href=\"https://example.org/?q=1&amp;r=2\"><mark>zieleń</mark></a>")]
    [TestCase("10&nbsp;km", "10 km", "<mark>10&nbsp;km</mark>")]
    public void Marks_the_words_and_leaves_the_tags_whole(string markdown, string words, string expected)
    {
        var body = Render(markdown);

        Assert.That(Mark(body, 0, words), Does.Contain(expected));
    }

    [Test]
    public void Words_of_an_item_are_not_those_of_the_items_within()
    {
        var body = Render("- zieleń\n  - zieleń\n\n  zieleń dalej\n");

        Assert.That(Mark(body, 0, "zieleń dalej"), Does.Contain("<mark>zieleń dalej</mark>"));
        Assert.That(Mark(body, 1, "zieleń").Split("<mark>"), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_row_is_marked_across_its_cells()
    {
        var body = Render("|x|y|z|\n|-|-|-|\n|a||b \\| c|\n");

        Assert.That(body.Passages[0].Text, Is.EqualTo("a | | b | c"));
        Assert.That(
            body.MarkedHtml([new BodyMark(body.Passages[0].Anchor, 0, body.Passages[0].Text.Length)]),
            Does.Contain("><mark>a</mark></td>").And.Contain("><mark>b | c</mark></td>"));
    }

    [Test]
    public void Footnote_numbers_are_passed_over()
    {
        var body = Render("Umowa[^1] 1 rok.\n\n[^1]: Przypis.\n");

        Assert.That(Mark(body, 0, "Umowa 1 rok"), Does.StartWith("<p id=").And.Contain("><mark>Umowa</mark><sup>").And.Contain("</sup><mark> 1 rok</mark>.").Or.Contain("</sup> <mark>1 rok</mark>."));
    }

    [Test]
    public void A_heading_is_marked_by_its_anchor()
    {
        var body = Render("## Stan *prawny*\n\nTekst.\n");

        Assert.That(
            body.MarkedHtml([new BodyMark("s-stan-prawny", 5, 11)]),
            Does.Contain("<h2 id=\"s-stan-prawny\">Stan <em><mark>prawny</mark></em></h2>"));
    }

    [Test]
    public void Marks_that_the_text_does_not_have_are_left_out()
    {
        var body = Render("Tekst.");

        var marked = body.MarkedHtml(
            [new BodyMark("p-nie-ma", 0, 3), new BodyMark(body.Passages[0].Anchor, -5, 0), new BodyMark(body.Passages[0].Anchor, 100, 200), new BodyMark(body.Passages[0].Anchor, 3, 1)]);

        Assert.That(marked, Is.EqualTo(body.Html));
    }

    [Test]
    public void Without_marks_the_html_is_the_same_string() =>
        Assert.That(Render("Tekst.") is var body && ReferenceEquals(body.MarkedHtml([]), body.Html));

    private static string Mark(EntryBody body, int passage, string words)
    {
        var start = body.Passages[passage].Text.IndexOf(words, StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThanOrEqualTo(0), body.Passages[passage].Text);
        return body.MarkedHtml([new BodyMark(body.Passages[passage].Anchor, start, start + words.Length)]);
    }

    private static EntryBody Render(string markdown) =>
        EntryBody.Of(BodySource.Read(markdown, 1, new ProblemLog("a.md")), _ => null);
}
