using System.Text.Json;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Tests.Explanations;

public sealed class MatchExplainerTests
{
    [TestCase("miasto", "Miasto rośnie.", MatchRoute.Spelling, "Miasto", null)]
    [TestCase("zielen", "Rośnie zieleń.", MatchRoute.Letters, "zieleń", null)]
    [TestCase("miasto", "Zieleń w miastach.", MatchRoute.Inflection, "miastach", "miasto")]
    [TestCase("tramw*", "Nowe tramwaje.", MatchRoute.Prefix, "tramwaje", null)]
    [TestCase("sad", "Zapisano to w sądzie.", MatchRoute.Respelling, "sądzie", "sąd")]
    [TestCase("retnecja", "Planuje się retencję.", MatchRoute.Correction, "retencję", "retencja")]
    public void Names_the_form_and_the_way_to_it(string query, string passage, MatchRoute route, string text, string? lemma)
    {
        var word = Explain(query, Sample.Recommendation("a", "Tytuł", passage)).Words.Single();

        Assert.That((word.Word, word.Best.Text, word.Best.Route, word.Best.Lemma), Is.EqualTo((query, text, route, lemma)));
        Assert.That(word.Best.Place, Is.EqualTo(new MatchPlace(MatchPlaceKind.Passage) { Anchor = "p-1", Number = 1 }));
    }

    [Test]
    public void A_relative_is_named_with_the_word_of_the_query_it_comes_from()
    {
        var words = Explain("Jak finansuje się zbiorniki?", Sample.Recommendation("a", "Tytuł", "Gmina dofinansowała zbiorniki.")).Words;

        var relative = words.Single(word => word.Word == "finansuje").Best;
        Assert.That((relative.Text, relative.Route, relative.Relative), Is.EqualTo(("dofinansowała", MatchRoute.Family, "finansować")));
    }

    [Test]
    public void The_closest_form_comes_first_and_each_is_counted()
    {
        var word = Explain("miasto", Sample.Recommendation("a", "O miastach", "Miasta i miasta.", "Miasto.")).Words.Single();

        Assert.That(word.Count, Is.EqualTo(4));
        Assert.That(
            word.Others.Prepend(word.Best).Select(form => (form.Text, form.Place.Kind, form.Count)),
            Is.EqualTo(new[] { ("Miasto", MatchPlaceKind.Passage, 1), ("miastach", MatchPlaceKind.Title, 1), ("Miasta", MatchPlaceKind.Passage, 2) }));
    }

    [Test]
    public void A_phrase_is_one_form()
    {
        var word = Explain("\"plan ogólny\"", Sample.Recommendation("a", "Tytuł", "Nowy plan ogólny.")).Words.Single();

        Assert.That((word.Word, word.Best.Text, word.Best.Route), Is.EqualTo(("\"plan ogólny\"", "plan ogólny", MatchRoute.Spelling)));
    }

    [Test]
    public void Words_that_the_entry_lacks_are_missing()
    {
        var explanation = Explain("Czy zieleń chroni krokodyle?", Sample.Recommendation("a", "Zieleń", "Nic."));

        Assert.That(explanation.Words.Select(word => word.Word), Is.EqualTo(new[] { "zieleń" }));
        Assert.That(explanation.Missing, Is.EqualTo(new[] { "chroni", "krokodyle" }));
    }

    [Test]
    public void A_name_that_is_shown_nowhere_in_the_hit_is_shown_with_its_marks()
    {
        var entry = Sample.Recommendation("a", "Tytuł", "Nic.") with { Topics = ["woda"], OtherNames = ["Karta deszczu"] };

        var words = Explain("retencja deszcz", entry, ("woda", "Retencja wody", null)).Words;

        Assert.That((words[0].Best.Place.Kind, words[0].Best.Place.Label), Is.EqualTo((MatchPlaceKind.Label, LabelKind.Topic)));
        Assert.That(words[0].Best.Place.Text!.Shown(), Is.EqualTo("[Retencja] wody"));
        Assert.That(words[1].Best.Place.Kind, Is.EqualTo(MatchPlaceKind.Name));
        Assert.That(words[1].Best.Place.Text!.Shown(), Is.EqualTo("Karta [deszczu]"));
    }

    [Test]
    public void Hits_without_snippets_are_explained_the_same()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "O miastach", "Zieleń w mieście.")));
        var request = new SearchRequest { Query = "miasto zieleń", WithExplanations = true };

        var shown = engine.Search(request).Hits.Single();
        var bare = engine.Search(request with { WithSnippets = false, PageSize = SearchRequest.MaxListSize });

        Assert.That(JsonSerializer.Serialize(bare.Hits.Single().Explanation), Is.EqualTo(JsonSerializer.Serialize(shown.Explanation)));
        Assert.That(bare.Hits.Single().Snippets, Is.Empty);
        Assert.That(bare.PageSize, Is.EqualTo(SearchRequest.MaxPageSize));
    }

    [Test]
    public void Nothing_is_explained_without_words_or_unasked()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Zieleń", "Nic.")));

        Assert.That(engine.Search(new SearchRequest { WithExplanations = true }).Hits.Single().Explanation, Is.Null);
        Assert.That(engine.Search(new SearchRequest { Query = "zieleń" }).Hits.Single().Explanation, Is.Null);
    }

    private static MatchExplanation Explain(string query, Entry entry, params (string, string, string?)[] topics)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(new VocabularySet { Topics = Sample.Vocabulary(topics) }, entry));
        return engine.Search(new SearchRequest { Query = query, WithExplanations = true }).Hits.Single().Explanation!;
    }
}
