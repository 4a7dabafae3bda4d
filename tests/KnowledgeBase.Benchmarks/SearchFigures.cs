using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>Answering queries from a warm index.</summary>
public static class SearchFigures
{
    private const int Runs = 200;

    public static Figure Query()
    {
        using var folder = new TemporaryFolder();
        using var engine = SearchEngine.Open(folder.FullPath, ContentFigures.Library);
        return Figure.Time(
            "one query with facets and snippets, warm",
            null,
            Runs,
            () =>
            {
                if (engine.Search(new SearchRequest { Query = "finansowanie zieleni w miastach" }).Total == 0)
                    throw new InvalidOperationException("Nothing was found.");
            });
    }
}
