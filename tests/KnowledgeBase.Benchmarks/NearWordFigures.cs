using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks;

/// <summary>What <c>słowo~</c> costs in a large library, beside looking at every word of it, which finds the same.</summary>
public static class NearWordFigures
{
    private const int Seed = 20265;
    private const int Queries = 200;
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    public static IEnumerable<Figure> All(int count)
    {
        var entries = new CorpusGenerator().Make(count).ToList();
        using var engine = SearchEngine.OpenInMemory(GeneratedLibrary.Of(entries));
        var words = entries.SelectMany(entry => QueryGenerator.Words($"{entry.Title} {entry.Body}")).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var queries = Misspelt([.. words.Where(word => word.Length >= ShortestWord && word.All(char.IsLetter)).Order(StringComparer.Ordinal)]);

        yield return new Figure("the first query for near spellings", "ms", null, [Figure.Milliseconds(() => Ask(engine, queries[0]))]);
        foreach (var query in queries)
            Ask(engine, query);

        var answers = Times(queries, query => Ask(engine, query));
        var looks = Times(queries, query => _ = LookAtEvery(words, query));
        yield return At("a page of results for a near spelling, p50", answers, 0.5);
        yield return At("a page of results for a near spelling, p99", answers, 0.99);
        yield return At("a page of results for a near spelling, slowest", answers, 1);
        yield return At($"looking at every one of {words.Count} words, p50", looks, 0.5);
        yield return At($"looking at every one of {words.Count} words, p99", looks, 0.99);
    }

    private static List<double> Times(List<string> queries, Action<string> ask) => [.. queries.Select(query => Figure.Milliseconds(() => ask(query))).Order()];

    private static Figure At(string name, List<double> times, double share) =>
        new(name, "ms", null, [times[(int)Math.Min(times.Count - 1, share * times.Count)]]);

    private static void Ask(SearchEngine engine, string query) => _ = engine.Search(new SearchRequest { Query = query + "~", WithExplanations = true });

    private static int LookAtEvery(HashSet<string> words, string word)
    {
        var (errors, isPlain) = (word.Length >= LongWord ? 2 : 1, Folding.IsFolded(word));
        return words.Count(other => Math.Abs(other.Length - word.Length) <= errors && EditDistance.IsWithin(word, isPlain ? Folding.Fold(other) : other, errors));
    }

    // One letter changed, or none.
    private static List<string> Misspelt(string[] words)
    {
        var random = new Random(Seed);
        return [.. random.GetItems(words, Queries).Select(word =>
        {
            var at = random.Next(word.Length);
            return random.Next(3) == 0 ? word : $"{word[..at]}{(char)('a' + random.Next(26))}{word[(at + 1)..]}";
        })];
    }
}
