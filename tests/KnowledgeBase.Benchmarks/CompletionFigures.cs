using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Completions;

namespace KnowledgeBase.Benchmarks;

/// <summary>What completions and suggestions cost in a large library.</summary>
public static class CompletionFigures
{
    private const int Seed = 7;
    private const int Queries = 2_000;
    private const int Compared = 20;
    private const int PoorQueries = 100;

    public static IEnumerable<Figure> All(int count)
    {
        var library = GeneratedLibrary.Of(new CorpusGenerator().Make(count));
        using var engine = SearchEngine.OpenInMemory(library);
        var random = new Random(Seed);
        foreach (var figure in Build(engine, count))
            yield return figure;

        var typed = Enumerable.Range(0, Queries).Select(_ => TypedBeginning.Of(Title(library, random), random)).ToList();
        foreach (var query in typed.Take(Compared))
            Compare(engine, library, query);

        yield return AfterEdit(engine, library);
        foreach (var figure in Percentiles("completions of what is typed", "15000 µs", typed, query => Complete(engine, query)))
            yield return figure;

        var poor = Enumerable.Range(0, PoorQueries).Select(_ => $"{TypedBeginning.Words(Title(library, random)).MaxBy(word => word.Length)} krokodylarniowiec").ToList();
        foreach (var figure in Percentiles("answer without hits, with suggestions", null, poor, query => Suggest(engine, query)))
            yield return figure;
    }

    private static IEnumerable<Figure> Build(SearchEngine engine, int count)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var time = Figure.Milliseconds(() => Complete(engine, "a"));
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        yield return new Figure($"completions of {count} entries, made", "ms", null, [time]);
        yield return new Figure($"completions of {count} entries, memory", "MB", null, [memory / 1e6]);
    }

    /// <summary>What is typed first after an edit is answered while the completions of the new content are made.</summary>
    private static Figure AfterEdit(SearchEngine engine, Library library)
    {
        _ = engine.Update(new Library(library.Entries, library.Vocabularies, library.Problems, library.Fingerprint + "-edited"));
        var time = Figure.Milliseconds(() => Complete(engine, "miasto"));
        if (engine.CompletionsVersion != library.Fingerprint)
            throw new InvalidOperationException("The completions were made before anybody could ask.");

        while (engine.CompletionsVersion == library.Fingerprint)
            Thread.Sleep(10);

        return new Figure("the first completions after an edit", "ms", "15 ms", [time]);
    }

    private static IEnumerable<Figure> Percentiles(string name, string? limit, List<string> queries, Action<string> ask)
    {
        foreach (var query in queries)
            ask(query);

        return Figure.Percentiles(name, "µs", limit, queries.Select(query => 1000 * Figure.Milliseconds(() => ask(query))));
    }

    /// <summary>The titles found must be among those that a look at every title finds, and as many as there is room for.</summary>
    private static void Compare(SearchEngine engine, Library library, string typed)
    {
        var beginnings = TypedBeginning.Words(typed);
        var expected = library.Entries.Where(entry => beginnings.All(beginning => TypedBeginning.Words(entry.Title).Any(word => word.StartsWith(beginning, StringComparison.Ordinal)))).ToList();
        var all = Complete(engine, typed);
        var found = all.Where(completion => completion.Kind == CompletionKind.Entry).Select(completion => completion.Id).ToList();
        if (found.Count != Math.Min(expected.Count, 10 - (all.Count - found.Count)) || found.Except(expected.Select(entry => entry.Id)).Any())
            throw new InvalidOperationException($"'{typed}' is not completed as looking at every title completes it.");
    }

    private static IReadOnlyList<Completion> Complete(SearchEngine engine, string typed) => engine.CompleteAsync(typed).GetAwaiter().GetResult();

    private static void Suggest(SearchEngine engine, string query) =>
        _ = engine.Search(new SearchRequest { Query = query, WithSuggestions = true });

    private static string Title(Library library, Random random) => library.Entries[random.Next(library.Entries.Count)].Title;
}
