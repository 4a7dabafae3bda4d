using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class SentenceTests
{
    [Test]
    public void Parts_stand_where_they_were_written()
    {
        Sentence sentence = $"No entry contains “{Sentence.Content("zieleń")}”, {3} do.";

        Assert.That(sentence.ToString(), Is.EqualTo("No entry contains “zieleń”, 3 do."));
        Assert.That(sentence.Parts.Where(part => part.IsOfContent).Select(part => part.Text), Is.EqualTo(new[] { "zieleń" }));
    }

    [Test]
    public void What_is_joined_has_separators_between_and_none_at_the_ends()
    {
        var joined = Sentence.Join(" · ", [Sentence.Plain("network"), Sentence.Content("Zielone miasta"), Sentence.Plain("2023")]);

        Assert.That(joined.ToString(), Is.EqualTo("network · Zielone miasta · 2023"));
        Assert.That(Sentence.Join(", ", Array.Empty<Sentence>()).Parts, Is.Empty);
    }

    [Test]
    public void What_may_be_left_out_leaves_nothing_behind()
    {
        Sentence? more = null;
        Sentence sentence = $"Nothing.{more}";

        Assert.That(sentence.Parts.Select(part => part.Text), Is.EqualTo(new[] { "Nothing." }));
    }

    [Test]
    public void What_is_typed_is_Polish_only_where_it_is_a_Polish_word() =>
        Assert.That(new[] { Sentence.Code("AND"), Sentence.Code("ORAZ", isPolish: true) }.Select(part => part.IsOfContent), Is.EqualTo(new[] { false, true }));

    [Test]
    public void A_view_writes_each_part_as_what_it_is()
    {
        Sentence sentence = $"<{Sentence.Strong("not")} {Sentence.Link("/a?b&c", "here")} {Sentence.Content("zieleń")} {Sentence.Code("a OR b")}>";
        using var html = new StringWriter();

        sentence.ToHtml("en").WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));

        Assert.That(html.ToString(), Is.EqualTo("""&lt;<strong>not</strong> <a href="/a?b&amp;c&amp;lang=en">here</a> zieleń <code>a OR b</code>&gt;"""));
    }

    [Test]
    public void A_query_leads_to_what_it_finds() =>
        Assert.That(Sentence.Query("mała retencja").Address, Is.EqualTo("/szukaj?q=ma%C5%82a%20retencja"));
}
