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
        foreach (var figure in AfterAnEdit(engine, entries, queries[0]))
            yield return figure;

        foreach (var query in queries)
            Ask(engine, query);

        var answers = queries.ConvertAll(query => Figure.Milliseconds(() => Ask(engine, query)));
        var looks = queries.ConvertAll(query => Figure.Milliseconds(() => _ = LookAtEvery(words, query)));
        foreach (var figure in Figure.Percentiles("a page of results for a near spelling", "ms", null, answers))
            yield return figure;

        yield return new Figure("a page of results for a near spelling, slowest", "ms", null, [answers.Max()]);
        foreach (var figure in Figure.Percentiles($"looking at every one of {words.Count} words", "ms", null, looks))
            yield return figure;
    }

    /// <summary>As a site has it, whose words are gathered in the background: right after an edit, and once they are.</summary>
    private static IEnumerable<Figure> AfterAnEdit(SearchEngine engine, List<GeneratedEntry> entries, string query)
    {
        engine.GatherWords();
        _ = engine.Update(GeneratedLibrary.Of(entries.Skip(1)));
        yield return new Figure("the first right after an edit", "ms", null, [Figure.Milliseconds(() => Ask(engine, query))]);

        _ = engine.Update(GeneratedLibrary.Of(entries));
        yield return new Figure("gathering the words after an edit, in the background", "ms", null, [Figure.Milliseconds(() => SpinWait.SpinUntil(() => engine.HasGatheredWords))]);
        yield return new Figure("the first after they are gathered", "ms", null, [Figure.Milliseconds(() => Ask(engine, query))]);
    }

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
