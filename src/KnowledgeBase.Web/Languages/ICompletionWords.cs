using KnowledgeBase.Search.Completions;

namespace KnowledgeBase.Web.Languages;

/// <summary>What completions below a search box are.</summary>
public interface ICompletionWords
{
    /// <summary>The mark of sample material, short as a completion is.</summary>
    string Example { get; }

    /// <summary>How many there are, for a screen reader.</summary>
    string Message(int count);

    string Kind(CompletionKind kind);
}
