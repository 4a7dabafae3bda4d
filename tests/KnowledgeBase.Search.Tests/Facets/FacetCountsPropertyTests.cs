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

        AssertCounts(engine.Search(request), library.Entries, request, library);
    }

    [Property(MaxTest = 150)]
    public void Hits_and_counts_of_words_equal_those_of_looking_at_every_text(int seed)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var engine = SearchEngine.OpenInMemory(library);
        var request = random.Request() with { PageSize = SearchRequest.MaxPageSize };
        var words = request.Query.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var response = engine.Search(request);

        // Else part of the words was enough, which is told.
        if (response.Remarks.Count == 0)
            AssertCounts(response, [.. library.Entries.Where(entry => words.All(word => EntryValues.Holds(entry, word, library)))], request, library);
    }

    /// <param name="response">The answer.</param>
    /// <param name="candidates">The entries that are found without filters.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="library">The content.</param>
    private static void AssertCounts(SearchResponse response, IReadOnlyList<Entry> candidates, SearchRequest request, Library library)
    {
        Assert.That(response.Ids(), Is.EquivalentTo(candidates.Where(entry => EntryValues.Passes(entry, library, request, but: null)).Select(entry => entry.Id)));
        foreach (var facet in FacetNames.All)
        {
            var expected = candidates
                .Where(entry => EntryValues.Passes(entry, library, request, but: facet))
                .SelectMany(entry => EntryValues.OrAbsence(facet, entry, library).Concat(RangesOf(facet, entry, request)))
                .Where(value => value != Absence.Value || request.Filters.GetValueOrDefault(facet, []).Contains(value))
                .CountBy(value => value)
                .Select(counted => $"{counted.Key}:{counted.Value}");
            var counted = response.Values(facet).Where(value => value.Count > 0).Select(value => $"{value.Id}:{value.Count}");

            Assert.That(counted, Is.EquivalentTo(expected), facet.ToString());
        }
    }

    private static IEnumerable<string> RangesOf(Facet facet, Entry entry, SearchRequest request) => facet == Facet.Year
        ? request.Filters.GetValueOrDefault(facet, []).Where(range => range.Length > 4 && EntryValues.LiesIn(range, entry))
        : [];
}
