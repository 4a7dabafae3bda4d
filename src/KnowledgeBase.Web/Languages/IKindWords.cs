using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>The names of the kinds of entry.</summary>
public interface IKindWords
{
    /// <summary>One of them, within a sentence.</summary>
    string Singular(EntryKind kind);

    /// <summary>All of them, as a heading.</summary>
    string Heading(EntryKind kind);

    /// <summary>The noun that follows a number.</summary>
    string Noun(EntryKind kind, int count);
}
