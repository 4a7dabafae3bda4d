using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Tests.Explanations;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search.Tests.Understanding;

public sealed class WordReportTests
{
    private static readonly Lazy<SearchEngine> Content = new(() => SearchEngine.OpenInMemory(ContentQueries.Library));

    [Test]
    public void A_word_is_told_with_its_lemma_and_the_forms_that_occur()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", "Zieleń"), Sample.Participant("b", "Zielenią"), Sample.Participant("c", "Dużo zieleni, zieleni"), Sample.Participant("d", "Woda z zieleni")));

        var word = Understood(engine, new SearchRequest { Query = "zieleni" }).Words.Single();

        Assert.That((word.Text, string.Join(' ', word.Lemmas), word.Entries), Is.EqualTo(("zieleni", "zieleń", 4)));
        Assert.That(word.Forms, Is.EqualTo(new[] { "zieleni", "zielenią", "zieleń" }));
    }

    [Test]
    public void Relatives_are_told_apart_from_forms_with_the_hits_that_hold_them()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", "Finansowanie"), Sample.Participant("b", "Plan finansowy"), Sample.Participant("c", "Finansowanie i plan finansowy"), Sample.Participant("d", "Woda")));

        var word = Understood(engine, new SearchRequest { Query = "finansowanie", Mode = MatchMode.Family }).Words.Single();

        Assert.That(word.Forms, Is.EqualTo(new[] { "finansowanie" }));
        Assert.That((word.Entries, word.Family?.Hits), Is.EqualTo((2, 2)));
        Assert.That(word.Family?.Members, Is.EqualTo(new[] { "finansowy" }));
    }

    [Test]
    public void The_modes_are_counted_from_the_narrowest_to_the_widest()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", "Finansowanie"), Sample.Participant("b", "Bez finansowania"), Sample.Participant("c", "Plan finansowy")));

        var modes = Understood(engine, new SearchRequest { Query = "finansowania" }).Modes;

        Assert.That(modes, Is.EqualTo(new[] { new ModeCount(MatchMode.Exact, 1), new ModeCount(MatchMode.Inflected, 2), new ModeCount(MatchMode.Family, 3) }));
    }

    [Test]
    public void In_exact_mode_nothing_is_relaxed_and_no_rule_adds_anything()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", "Finansowanie"), Sample.Participant("b", "Zieleń")).With(Sample.Equivalent("finansowanie", "zieleń")));

        var response = engine.Search(new SearchRequest { Query = "finansowanie zieleń", Mode = MatchMode.Exact });

        Assert.That((response.Total, response.Expansions.Count), Is.EqualTo((0, 0)));
        Assert.That(engine.Search(new SearchRequest { Query = "zieleń", Mode = MatchMode.Exact }).Total, Is.EqualTo(1));
    }

    [Test]
    public void Who_types_no_Polish_letters_finds_them_in_exact_mode_too()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Participant("a", "Zieleń"), Sample.Participant("b", "Zieleni")));

        Assert.That(engine.Search(new SearchRequest { Query = "zielen", Mode = MatchMode.Exact }).Ids(), Is.EqualTo(new[] { "a" }));
    }

    [Property(MaxTest = 100)]
    public void In_the_content_every_form_told_stands_there_and_has_a_lemma_that_was_told(int seed)
    {
        foreach (var word in ContentWords(seed).Where(word => word.Lemmas.Count > 0))
        {
            foreach (var form in word.Forms)
            {
                Assert.That(ContentQueries.Spellings, Does.Contain(form));
                Assert.That(PolishText.Default.Analyze(form)[0].Lemmas.Intersect(word.Lemmas), Is.Not.Empty, $"{form}: {string.Join(", ", word.Lemmas)}");
            }
        }
    }

    [Property(MaxTest = 100)]
    public void In_the_content_the_entries_of_a_word_are_those_that_it_finds_alone(int seed)
    {
        foreach (var word in ContentWords(seed).Where(word => word.Entries > 0))
        {
            var alone = new SearchRequest { Query = word.Text };
            alone = alone with { WithoutSynonyms = [.. Content.Value.Search(alone).Expansions.Select(expansion => expansion.Id)] };

            Assert.That(word.Entries, Is.EqualTo(Content.Value.Search(alone).Total), word.Text);
        }
    }

    private static IReadOnlyList<UnderstoodWord> ContentWords(int seed) =>
        Content.Value.Search(new SearchRequest { Query = new ContentQueries(seed).Next(), WithUnderstanding = true }).Understanding?.Words ?? [];

    private static QueryUnderstanding Understood(SearchEngine engine, SearchRequest request) =>
        engine.Search(request with { WithUnderstanding = true }).Understanding!;
}
