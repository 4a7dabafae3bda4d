using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.FacetLists;

public sealed class FacetListPropertyTests
{
    [Property(MaxTest = 150)]
    public void Every_number_is_that_of_the_search_with_the_value_as_its_facet_s_only_filter(int seed)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.FacetList();

        foreach (var value in engine.List(request).Values)
        {
            var found = engine.Search(request.Search with { Filters = With(request, value.Id), PageSize = SearchRequest.MaxPageSize });

            Assert.That(value.Count, Is.EqualTo(found.Total), value.Id);
            if (request.Facet != Facet.Year)
                Assert.That(value.Examples, Is.EqualTo(found.Hits.Count(hit => hit.IsExample)), value.Id);
        }
    }

    [Property(MaxTest = 150)]
    public void It_has_the_values_that_looking_at_every_entry_gives_and_the_chosen_ones(int seed)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var engine = SearchEngine.OpenInMemory(library);
        var request = random.FacetList();
        request = request with { Search = request.Search with { Query = "" }, Words = "" };

        var list = engine.List(request);

        var met = library.Entries
            .Where(entry => EntryValues.Passes(entry, library, request.Search, but: request.Facet))
            .SelectMany(entry => EntryValues.OrAbsence(request.Facet, entry, library));
        var chosen = request.Search.Filters.GetValueOrDefault(request.Facet, []);
        Assert.That(list.Values.Select(value => value.Id), Is.EquivalentTo(met.Concat(chosen).Distinct()));
        Assert.That(list.Values.Where(value => value.IsChosen).Select(value => value.Id), Is.EquivalentTo(chosen));
        Assert.That(list.All, Is.EqualTo(list.Values.Count));
    }

    [Property(MaxTest = 150)]
    public void Words_leave_matches_and_what_is_broader_in_the_same_order(int seed)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.FacetList();

        var all = engine.List(request with { Words = "" }).Values.Select(value => value.Id).ToList();
        var list = engine.List(request);

        Assert.That(list.Values.Select(value => value.Id), Is.EqualTo(all.Where(id => list.Values.Any(value => value.Id == id))));
        foreach (var (place, value) in list.Values.Index())
            Assert.That(value.IsMatch || list.Values[place + 1].Depth > value.Depth, Is.True, value.Id);
    }

    private static Dictionary<Facet, IReadOnlyList<string>> With(FacetListRequest request, string value) =>
        new(request.Search.Filters) { [request.Facet] = [value] };
}
