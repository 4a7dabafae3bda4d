using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Suggestions;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Suggestions;

public sealed class SearchSuggestionsTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open()
    {
        var often = Enumerable.Range(0, 20)
            .Select(number => (Entry)(Sample.Recommendation($"o{number:00}", $"Retencja wody {number}", "Kontrola jakości.") with { Topics = ["retencja"] }));
        _engine = SearchEngine.OpenInMemory(Sample.Library(
            [.. often, Sample.Recommendation("detencja", "Detencja cieczy", "Zbiornik dobrej jakości.") with { Topics = ["detencja"] }]));
    }

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [Test]
    public void A_rare_word_beside_a_far_more_frequent_one_is_asked_about()
    {
        var spelling = Suggest("detencja").Spellings.Single();

        Assert.That(spelling, Is.EqualTo(new SuggestedQuery("retencja", 20)));
    }

    [Test]
    public void Only_the_mistyped_word_is_changed()
    {
        var spellings = Suggest("detencja wody").Spellings;

        Assert.That(spellings, Is.EqualTo(new[] { new SuggestedQuery("retencja wody", 20) }));
    }

    [Test]
    public void No_spelling_is_suggested_that_the_filters_leave_no_hits() =>
        Assert.That(Suggest("detencja", (Facet.Topic, "detencja")).Spellings, Is.Empty);

    [Test]
    public void Each_word_tells_how_much_it_finds_and_what_is_found_without_it()
    {
        var words = Suggest("wody krokodyl").Words;

        Assert.That(words, Is.EqualTo(new[] { new WordHits("wody", 20, null), new WordHits("krokodyl", 0, new SuggestedQuery("wody", 20)) }));
    }

    [Test]
    public void Filters_that_leave_nothing_are_offered_to_be_dropped()
    {
        var filters = Suggest("cieczy", (Facet.Topic, "retencja"), (Facet.Kind, "rekomendacja")).Filters;

        Assert.That(filters.Select(filter => (filter.Facet, filter.Total)), Is.EqualTo(new (Facet?, int)[] { (Facet.Topic, 1), (null, 1) }));
    }

    [Test]
    public void Entries_with_any_of_the_words_are_near_within_the_filters()
    {
        var near = Suggest("retencja jakości", (Facet.Topic, "detencja")).Near!;

        Assert.That(near.Entries.Single().Id, Is.EqualTo("detencja"));
        Assert.That(near.IsOutsideFilters, Is.False);
    }

    [Test]
    public void Entries_with_a_word_that_begins_alike_are_near()
    {
        var near = Suggest("kontroling").Near!;

        Assert.That(near.Entries, Has.Count.EqualTo(5));
        Assert.That(near.IsOutsideFilters, Is.False);
    }

    [Test]
    public void Entries_outside_the_filters_are_near_when_within_there_are_none()
    {
        var near = Suggest("cieczy", (Facet.Topic, "retencja")).Near!;

        Assert.That(near.Entries.Single().Id, Is.EqualTo("detencja"));
        Assert.That(near.IsOutsideFilters, Is.True);
    }

    [TestCase("retencja")]
    [TestCase("")]
    public void A_good_answer_suggests_nothing(string query) =>
        Assert.That(Suggest(query), Is.SameAs(SearchSuggestions.None));

    [Test]
    public void Nothing_is_looked_for_unless_it_is_wanted() =>
        Assert.That(_engine.Search(new SearchRequest { Query = "kontroling" }).Suggestions, Is.SameAs(SearchSuggestions.None));

    private SearchSuggestions Suggest(string query, params (Facet Facet, string Value)[] filters) => _engine.Search(new SearchRequest
    {
        Query = query,
        Filters = filters.ToDictionary(filter => filter.Facet, filter => (IReadOnlyList<string>)[filter.Value]),
        WithSuggestions = true,
    }).Suggestions;
}
