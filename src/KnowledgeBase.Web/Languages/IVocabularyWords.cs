using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Languages;

/// <summary>The controlled lists that have pages of their own.</summary>
public interface IVocabularyWords
{
    /// <summary>The heading of the list's page.</summary>
    string Title(VocabularyList list);

    /// <summary>What is in the list, in a sentence.</summary>
    string Lead(VocabularyList list);
}
