using KnowledgeBase.Search.Suggestions;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Suggestions;

public sealed class SearchSuggestionsPropertyTests
{
    private static readonly string[] Typed = ["zieleń", "woda", "miato", "mobilnosc", "energetyka", "kontroling", "\"miasto\"", "zie*", "w"];

    [Property(MaxTest = 200)]
    public void Every_suggestion_has_the_hits_it_promises(int seed)
    {
        var library = new RandomLibrary(seed);
        var random = new Random(seed);
        using var engine = SearchEngine.OpenInMemory(library.Create());
        var query = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Typed[random.Next(Typed.Length)]));
        var request = library.Request() with { Query = query, WithSuggestions = true };

        var response = engine.Search(request);

        var promised = response.Suggestions.Spellings
            .Concat(response.Suggestions.Words.Select(word => word.Without).OfType<SuggestedQuery>())
            .Concat(response.Suggestions.Words.Where(word => word.Total > 0).Select(word => new SuggestedQuery(word.Word, word.Total)));
        Assert.Multiple(() =>
        {
            foreach (var suggested in promised)
            {
                Assert.That(suggested.Total, Is.Positive, query);
                Assert.That(engine.Search(request with { Query = suggested.Query }).Total, Is.EqualTo(suggested.Total), $"{query} → {suggested}");
            }

            foreach (var offer in response.Suggestions.Filters)
            {
                var filters = request.Filters.Where(filter => offer.Facet is { } facet && filter.Key != facet).ToDictionary();
                Assert.That(offer.Total, Is.GreaterThan(response.Total));
                Assert.That(engine.Search(request with { Filters = filters }).Total, Is.EqualTo(offer.Total), $"{query} → {offer}");
            }
        });
    }

    [Property(MaxTest = 200)]
    public void Near_entries_are_shown_only_where_there_are_no_hits_and_all_exist(int seed)
    {
        var library = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(library.Create());
        var response = engine.Search(library.Request() with { Query = "zielony energetyczny wodomierz", WithSuggestions = true });

        Assert.That(response.Suggestions.Near is null || response.Total == 0, Is.True);
        Assert.That((response.Suggestions.Near?.Entries ?? []).Select(hit => response.Library.TryFind(hit.Id, out _)), Has.All.True);
    }
}
