namespace KnowledgeBase.Web.Languages;

/// <summary>What is said instead of a page that cannot be shown.</summary>
public interface IStatusWords
{
    string Start { get; }

    string AllRecommendations { get; }

    /// <param name="code">Status of the answer (HTTP).</param>
    string Heading(int code);

    /// <summary>What may be the matter, and what to do.</summary>
    /// <param name="code">Status of the answer (HTTP).</param>
    string Explanation(int code);
}
