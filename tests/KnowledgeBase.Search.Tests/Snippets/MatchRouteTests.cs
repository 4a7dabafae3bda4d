using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Snippets;

/// <summary>Whichever way a word of the query leads to an entry, the snippet shows the word it led to.</summary>
public sealed class MatchRouteTests
{
    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(Sample.Library(
        Sample.Recommendation("a", "Pierwszy", "Nic tu nie ma.", "Gmina dofinansowała zbiorniki. Zapisano to w sądzie."),
        Sample.Recommendation("b", "Drugi", "Zieleń rośnie w miastach. Retencję wody planuje gmina."),
        Sample.Recommendation("c", "Trzeci", "Miasto chce finansować tramwaje.")).With(
            Sample.Abbreviation("SKM", "tramwaj"), Sample.OneWay("hydrolog", "retencja wody"), Sample.OneWay("bana", "tramwaj")));

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [TestCase(MatchRoute.Spelling, "miasto", "c", "[Miasto] chce finansować tramwaje.")]
    [TestCase(MatchRoute.Letters, "zielen", "b", "[Zieleń] rośnie w miastach.")]
    [TestCase(MatchRoute.Inflection, "miasto", "b", "Zieleń rośnie w [miastach].")]
    [TestCase(MatchRoute.Prefix, "tramw*", "c", "Miasto chce finansować [tramwaje].")]
    [TestCase(MatchRoute.Respelling, "sad", "a", "Zapisano to w [sądzie].")]
    [TestCase(MatchRoute.Correction, "retnecja", "b", "[Retencję] wody planuje gmina.")]
    [TestCase(MatchRoute.Synonym, "bany", "c", "Miasto chce finansować [tramwaje].")]
    [TestCase(MatchRoute.Synonym, "hydrologa", "b", "[Retencję wody] planuje gmina.")]
    [TestCase(MatchRoute.Abbreviation, "SKM", "c", "Miasto chce finansować [tramwaje].")]
    [TestCase(MatchRoute.Family, "Jak finansować zbiorniki?", "a", "Gmina [dofinansowała] [zbiorniki].")]
    [TestCase(MatchRoute.Family, "Czy finansować rowery?", "a", "Gmina [dofinansowała] zbiorniki.")]
    public void The_word_that_was_found_is_marked(object route, string query, string id, string shown)
    {
        var hit = Engine.Search(new SearchRequest { Query = query }).Hits.Single(hit => hit.Id == id);

        Assert.That(hit.Snippets.Select(snippet => snippet.Text.Shown()), Has.Some.EqualTo(shown), $"{route}");
    }

    [Test]
    public void Every_route_is_tried()
    {
        var routes = GetType().GetMethod(nameof(The_word_that_was_found_is_marked))!.GetCustomAttributes(typeof(TestCaseAttribute), false)
            .Select(attribute => ((TestCaseAttribute)attribute).Arguments[0]);

        Assert.That(routes.Distinct(), Is.EquivalentTo(Enum.GetValues<MatchRoute>()));
    }

    [Test]
    public void Relatives_are_not_marked_where_the_entry_holds_the_word_itself()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Tytuł", "Finansować trzeba mądrze.", "Finansowe sprawy zieleni.")));

        var hit = engine.Search(new SearchRequest { Query = "Jak finansować zieleń?" }).Hits.Single();

        Assert.That(
            hit.Snippets.Select(snippet => snippet.Text.Shown()),
            Is.EqualTo(new[] { "[Finansować] trzeba mądrze.", "Finansowe sprawy [zieleni]." }));
    }

    [Test]
    public void A_title_is_marked_by_relatives_too()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Dofinansowanie", "Woda."), Sample.Recommendation("b", "Finansować", "Drzewa.")));

        var hit = engine.Search(new SearchRequest { Query = "Czy finansować rowery?" }).Hits.Single(hit => hit.Id == "a");

        Assert.That(hit.Title.Shown(), Is.EqualTo("[Dofinansowanie]"));
    }
}
