using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>The entries that belong with another one, and why.</summary>
public interface IRelatedWords
{
    string Heading(Relation relation);

    /// <summary>Facts and invention counted apart.</summary>
    string Count(int facts, int examples);

    string SeeAlso { get; }

    /// <summary>An act or a document that both name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="others">How many more they have in common.</param>
    Sentence Linked(string name, int others);

    Sentence SameSubject(string topics, string addressees);

    Sentence SameWords(string words);
}
