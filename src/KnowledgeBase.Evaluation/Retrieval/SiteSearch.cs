using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>The engine of the site, asked as the site asks it.</summary>
internal sealed class SiteSearch(Corpus corpus, RankingWeights weights) : IRankedSearch
{
    private readonly SearchEngine _engine = SearchEngine.OpenInMemory(corpus.Library, weights);

    public IReadOnlyList<string> Rank(string query, int depth)
    {
        var response = _engine.Search(new SearchRequest { Query = query, PageSize = depth });
        return [.. response.Hits.Select(hit => corpus.RecordId(hit.Id))];
    }

    public void Dispose() => _engine.Dispose();
}
