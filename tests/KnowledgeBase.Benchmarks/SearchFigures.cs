using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>Answering queries from a warm index.</summary>
public static class SearchFigures
{
    private const int Runs = 200;

    public static IEnumerable<Figure> All() =>
    [
        Query("one query with facets and snippets, warm", withExplanations: false),
        Query("the same with explanations, as the result page shows it", withExplanations: true),
    ];

    private static Figure Query(string name, bool withExplanations)
    {
        using var folder = new TemporaryFolder();
        using var engine = SearchEngine.Open(folder.FullPath, ContentFigures.Library);
        return Figure.Time(
            name,
            null,
            Runs,
            () =>
            {
                if (engine.Search(new SearchRequest { Query = "finansowanie zieleni w miastach", WithExplanations = withExplanations }).Total == 0)
                    throw new InvalidOperationException("Nothing was found.");
            });
    }
}
