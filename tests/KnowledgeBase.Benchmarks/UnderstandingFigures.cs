using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks;

/// <summary>What it costs to say how a query was understood and how much its other readings find.</summary>
public static class UnderstandingFigures
{
    private const int Seed = 11;
    private const int Queries = 500;

    public static IEnumerable<Figure> All(int count)
    {
        var library = GeneratedLibrary.Of(new CorpusGenerator().Make(count));
        using var engine = SearchEngine.OpenInMemory(library);
        var random = new Random(Seed);
        var queries = Enumerable.Range(0, Queries).Select(_ => Words(library, random)).ToList();
        yield return new Figure($"first answer, {count} entries", "ms", null, [Figure.Milliseconds(() => Ask(engine, queries[0], false))]);
        yield return new Figure($"first answer with its understanding", "ms", null, [Figure.Milliseconds(() => Ask(engine, queries[0], true))]);

        foreach (var withUnderstanding in new[] { false, true })
        {
            foreach (var figure in Percentiles(engine, queries, withUnderstanding))
                yield return figure;
        }
    }

    private static IEnumerable<Figure> Percentiles(SearchEngine engine, List<string> queries, bool withUnderstanding)
    {
        foreach (var query in queries)
            Ask(engine, query, withUnderstanding);

        var name = withUnderstanding ? "the same with its understanding" : "an answer without facets and snippets";
        return Figure.Percentiles(name, "µs", null, queries.Select(query => 1000 * Figure.Milliseconds(() => Ask(engine, query, withUnderstanding))));
    }

    private static void Ask(SearchEngine engine, string query, bool withUnderstanding)
    {
        var response = engine.Search(new SearchRequest { Query = query, WithFacets = false, WithSnippets = false, WithUnderstanding = withUnderstanding });
        if (response.Understanding is { } understanding && understanding.Modes.First(mode => mode.Mode == MatchMode.Inflected).Hits != response.Total)
            throw new InvalidOperationException($"'{query}' is counted wrongly.");
    }

    // Two words of one title, so that something holds both.
    private static string Words(Library library, Random random) =>
        string.Join(' ', library.Entries[random.Next(library.Entries.Count)].Title.Split(' ').Where(word => word.Length > 3).Take(2));
}
