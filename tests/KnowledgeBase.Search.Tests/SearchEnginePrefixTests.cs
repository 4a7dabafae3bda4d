using System.Globalization;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEnginePrefixTests
{
    [TestCase("retenc*", "forma, miano")]
    [TestCase("RETENC*", "forma, miano")]
    [TestCase("retencj*", "forma, miano")]
    [TestCase("retencja*", "miano")]
    [TestCase("wody retenc*", "forma")]
    [TestCase("retenc* wody", "forma")]
    [TestCase("(retenc*)", "forma, miano")]
    [TestCase("zielen*", "zieleń")]
    [TestCase("zieleń*", "zieleń")]
    [TestCase("żielen*", "")]
    [TestCase("2021*", "lata")]
    public void A_star_finds_every_word_that_begins_so(string query, string expected)
    {
        using var engine = Engine(
            ("forma", "Retencji wody sprzyja zagłębienie terenu."),
            ("miano", "Mała retencja w mieście."),
            ("zieleń", "Dbamy o zieleń."),
            ("lata", "Program lat 2021–2027."));

        var ids = engine.Search(new SearchRequest { Query = query }).Ids();

        Assert.That(string.Join(", ", ids.Order(StringComparer.Ordinal)), Is.EqualTo(expected));
    }

    [TestCase("r* retencja")]
    [TestCase("* retencja *")]
    [TestCase("** retencja")]
    [TestCase("re*tencja retencja")]
    public void A_star_that_ends_no_beginning_is_text(string query)
    {
        using var engine = Engine(("miano", "Mała retencja w mieście, r re tencja."));

        Assert.That(engine.Search(new SearchRequest { Query = query }).Total, Is.EqualTo(1));
    }

    [Test]
    public void The_words_that_begin_so_are_marked()
    {
        using var engine = Engine(("miano", "Mała retencja w mieście."));

        var snippet = engine.Search(new SearchRequest { Query = "rete*" }).Hits.Single().Snippets.Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("Mała [retencja] w mieście."));
    }

    [Test]
    public void A_beginning_of_too_many_words_is_cut_and_said_to_be()
    {
        var words = Enumerable.Range(0, 1100).Select(number => $"abc{number:0000}");
        using var engine = Engine(("wiele", string.Join(' ', words)));

        var answer = engine.Search(new SearchRequest { Query = "abc*" });

        Assert.That(answer.Total, Is.EqualTo(1));
        Assert.That(answer.Remarks.Single(), Has.Property(nameof(QueryRemark.Kind)).EqualTo(QueryRemarkKind.PrefixCut));
    }

    [Test]
    public void Of_many_beginnings_the_later_stand_for_fewer_words_and_say_so()
    {
        string[] beginnings = ["ab", "cd", "ef", "gh", "ij"];
        var words = beginnings.SelectMany(beginning => Enumerable.Range(100, 900).Select(number => $"{beginning}{Letters(number)}"));
        using var engine = Engine(("wszystkie", string.Join(' ', words)));

        var answer = engine.Search(new SearchRequest { Query = string.Join(' ', beginnings.Select(beginning => beginning + "*")) });

        Assert.That(answer.Total, Is.EqualTo(1));
        var cut = answer.Remarks.Where(remark => remark.Kind == QueryRemarkKind.PrefixCut).SelectMany(remark => remark.Words);
        Assert.That(cut, Is.EqualTo(["cd*", "ef*", "gh*", "ij*"]));
    }

    [Test]
    public void A_beginning_of_no_word_is_reported_as_found_nowhere()
    {
        using var engine = Engine(("miano", "Mała retencja w mieście."));

        var remark = engine.Search(new SearchRequest { Query = "retencja qqq*" }).Remarks.Single();

        Assert.That(remark.Words, Is.EqualTo(["qqq*"]));
    }

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('k' + digit - '0')));

    private static SearchEngine Engine(params (string Id, string Text)[] entries) =>
        SearchEngine.OpenInMemory(Sample.Library([.. entries.Select(entry => (Entry)Sample.Recommendation(entry.Id, "Tytuł", entry.Text))]));
}
