namespace KnowledgeBase.Web.Languages;

/// <summary>The page of an entry, around its text.</summary>
public interface IEntryPageWords
{
    string Answer { get; }

    string Note { get; }

    /// <summary>That the entry was taken back.</summary>
    /// <param name="date">When, in words.</param>
    /// <param name="reason">Why, in the words of the content.</param>
    Sentence Withdrawn(string date, string reason);

    /// <summary>What stands in its place, as a sentence that follows.</summary>
    Sentence Successor(string title, string address);
}
