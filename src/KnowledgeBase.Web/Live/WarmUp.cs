using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Live;

/// <summary>
/// Loads the lexicon and has the search's code compiled on another core while the server and the content make themselves
/// ready; without it the first person waits for that.
/// </summary>
public static class WarmUp
{
    public static void Begin() => _ = Task.Run(Search);

    private static void Search()
    {
        using var engine = SearchEngine.OpenInMemory(new Library([], new VocabularySet(), [], "empty"));
        _ = engine.Search(new SearchRequest { Query = "rozgrzewka" });
    }
}
