using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks;

/// <summary>What naming the related entries of one costs, and how many of those that the authors name themselves are found.</summary>
public static class RelatedFigures
{
    private const int Seed = 5;
    private const int Asked = 300;

    private static readonly HashSet<string> None = [];

    public static IEnumerable<Figure> All(int count)
    {
        yield return new Figure("of the entries that authors name, found among six", "%", null, [100 * ShareOfNamed(ContentFigures.Library)]);

        var library = GeneratedLibrary.Of(new CorpusGenerator().Make(count));
        using var engine = SearchEngine.OpenInMemory(library);
        _ = engine.RelatedTo(library.Entries[0], None);
        var random = new Random(Seed);
        var asked = Enumerable.Range(0, Asked).Select(_ => library.Entries[random.Next(library.Entries.Count)]).ToList();
        foreach (var figure in Percentiles($"related among {count} entries, asked for the first time", "5000 µs", asked, engine))
            yield return figure;
        foreach (var figure in Percentiles("the same again", "5000 µs", asked, engine))
            yield return figure;
    }

    /// <summary>An entry with as many named entries as can be found at most, or fewer, could have all of them found.</summary>
    private static double ShareOfNamed(Library library)
    {
        using var engine = SearchEngine.OpenInMemory(library);
        var (found, named) = (0, 0);
        foreach (var entry in library.Entries.Where(entry => entry is Recommendation or Initiative))
        {
            var others = entry.Links
                .Select(id => library.TryFind(id, out var other) ? other : null)
                .Where(other => other is Recommendation or Initiative)
                .Select(other => other!.Id)
                .ToHashSet();
            found += engine.RelatedTo(entry, None).Count(related => others.Contains(related.Entry.Id));
            named += Math.Min(6, others.Count);
        }

        return (double)found / named;
    }

    private static IEnumerable<Figure> Percentiles(string name, string limit, List<Entry> asked, SearchEngine engine) =>
        Figure.Percentiles(name, "µs", limit, asked.Select(entry => 1000 * Figure.Milliseconds(() => _ = engine.RelatedTo(entry, None))));
}
