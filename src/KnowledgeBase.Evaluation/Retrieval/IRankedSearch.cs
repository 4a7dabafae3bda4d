namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>A search whose ranking is measured.</summary>
public interface IRankedSearch : IDisposable
{
    /// <summary>Identifiers of the first hits, best first.</summary>
    IReadOnlyList<string> Rank(string query, int depth);
}
