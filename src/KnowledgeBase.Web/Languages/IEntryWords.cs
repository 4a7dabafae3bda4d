namespace KnowledgeBase.Web.Languages;

/// <summary>Numbers of entries.</summary>
public interface IEntryWords
{
    /// <summary>The number with its noun.</summary>
    string Count(int count);

    /// <summary>The same at the beginning of a sentence, where none is told in words.</summary>
    string CountOrNone(int count);
}
