using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Languages;

/// <summary>The controlled lists that have pages of their own.</summary>
public interface IVocabularyWords
{
    /// <summary>The heading of the list's page.</summary>
    string Title(VocabularyList list);

    /// <summary>What is in the list, in a sentence.</summary>
    string Lead(VocabularyList list);

    /// <summary>The heading of the narrower terms.</summary>
    string Narrower { get; }

    /// <summary>What the number beside a term is.</summary>
    string EntryCount { get; }

    /// <summary>That a term in a list is used in sample material alone.</summary>
    string ExampleOnly { get; }

    /// <summary>The same above the page of a term.</summary>
    string ExampleWarning { get; }

    /// <summary>Where an act was promulgated.</summary>
    Sentence Published(string publication);

    /// <summary>Where else the entries of a term can be seen.</summary>
    /// <param name="search">Address of the search among them.</param>
    /// <param name="table">Address of the table of them.</param>
    Sentence SearchOrTable(string search, string table);
}
