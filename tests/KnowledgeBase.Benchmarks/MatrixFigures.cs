using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;

namespace KnowledgeBase.Benchmarks;

/// <summary>Counting entries by two facets at once.</summary>
public static class MatrixFigures
{
    private const int Runs = 50;

    private static readonly MatrixRequest Request = new() { Rows = Facet.Topic, Columns = Facet.Addressee };

    /// <summary>Over the repository's own content.</summary>
    public static Figure OfContent()
    {
        using var engine = SearchEngine.OpenInMemory(ContentFigures.Library);
        return Time("a matrix of two facets, the content", engine, Request);
    }

    /// <summary>Over so many generated entries: all of them, and those that one word finds.</summary>
    public static IEnumerable<Figure> OfGenerated(int count)
    {
        var entries = new CorpusGenerator().Make(count).ToList();
        using var engine = SearchEngine.OpenInMemory(GeneratedLibrary.Of(entries));
        yield return Time($"a matrix of two facets, all of {count} entries", engine, Request);

        var word = entries[0].Body.Split(' ').MaxBy(word => word.Length)!.Trim('.', ',');
        var found = engine.Count(Request with { Search = new SearchRequest { Query = word } }).Total;
        yield return Time($"the same, {found} that one word finds", engine, Request with { Search = new SearchRequest { Query = word } });
    }

    private static Figure Time(string name, SearchEngine engine, MatrixRequest request) => Figure.Time(name, null, Runs, () =>
    {
        if (engine.Count(request).Total == 0)
            throw new InvalidOperationException("Nothing was counted.");
    });
}
