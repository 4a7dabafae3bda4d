using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Facets;

public sealed class FacetCountsPropertyTests
{
    [Property(MaxTest = 150)]
    public void Counts_equal_those_of_a_search_with_the_value_as_the_only_filter_of_its_facet(int seed)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.Request();

        foreach (var facet in engine.Search(request).Facets)
        {
            foreach (var value in facet.Values)
            {
                var filters = new Dictionary<Facet, IReadOnlyList<string>>(request.Filters) { [facet.Facet] = [value.Id] };
                var narrowed = engine.Search(request with { Filters = filters });

                Assert.That(value.Count, Is.EqualTo(narrowed.Total), $"{facet.Facet} {value.Id}");
            }
        }
    }

    [Property(MaxTest = 150)]
    public void Hits_and_counts_equal_those_of_looking_at_every_entry(int seed)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var engine = SearchEngine.OpenInMemory(library);
        var request = random.Request() with { Query = "", PageSize = SearchRequest.MaxPageSize };

        var response = engine.Search(request);

        Assert.That(response.Ids(), Is.EquivalentTo(library.Entries.Where(entry => Passes(entry, library, request, but: null)).Select(entry => entry.Id)));
        foreach (var facet in FacetNames.All)
        {
            var expected = library.Entries
                .Where(entry => Passes(entry, library, request, but: facet))
                .SelectMany(entry => ValuesOf(facet, entry, library).Distinct())
                .CountBy(value => value)
                .Select(counted => $"{counted.Key}:{counted.Value}");
            var counted = response.Values(facet).Where(value => value.Count > 0).Select(value => $"{value.Id}:{value.Count}");

            Assert.That(counted, Is.EquivalentTo(expected), facet.ToString());
        }
    }

    private static bool Passes(Entry entry, Library library, SearchRequest request, Facet? but) => request.Filters
        .Where(filter => filter.Key != but && filter.Value.Count > 0)
        .All(filter => ValuesOf(filter.Key, entry, library).Intersect(filter.Value).Any());

    /// <summary>The rules of each facet, written anew.</summary>
    private static IEnumerable<string> ValuesOf(Facet facet, Entry entry, Library library)
    {
        var recommendation = entry as Recommendation;
        var participations = (entry as Participant)?.Participations ?? [];
        return facet switch
        {
            Facet.Kind => [entry.Kind.Code()],
            Facet.Edition => Known([entry.Edition, entry is ProgrammeEdition ? entry.Id : null, .. participations.Select(part => part.Edition)]),
            Facet.Network => Known([entry.Network, entry is ThematicNetwork ? entry.Id : null, .. participations.Select(part => part.Network)]),
            Facet.Participant => Known([.. entry.Participants, entry is Participant ? entry.Id : null]),
            Facet.Addressee => recommendation?.Addressees ?? [],
            Facet.Instrument => recommendation?.Instruments ?? [],
            Facet.Topic => library.Vocabularies.Topics.Terms.Select(term => term.Id)
                .Where(broad => entry.Topics.Any(topic => library.Vocabularies.Topics.PathTo(topic).Any(term => term.Id == broad))),
            Facet.Status => Known([entry.Status]),
            Facet.Year => Enumerable.Range(2000, 50).Where(year => IsOf(year, entry)).Select(year => $"{year}"),
            _ => [entry.IsExample ? "przykladowy" : "faktyczny"],
        };
    }

    private static IEnumerable<string> Known(IEnumerable<string?> values) => values.OfType<string>();

    private static bool IsOf(int year, Entry entry) =>
        entry.Date?.Year == year
        || (entry is ProgrammeEdition edition && edition.FirstYear <= year && year <= edition.LastYear);
}
