using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages;

/// <summary>How the words of a query were understood, and the other ways to understand them.</summary>
public interface IUnderstandingWords
{
    /// <summary>The name of the links to the other ways.</summary>
    string Modes { get; }

    string Family { get; }

    string WithoutFamily { get; }

    /// <summary>What a link does that switches relatives on again.</summary>
    string SwitchOn { get; }

    /// <summary>What a link does that switches relatives off.</summary>
    string SwitchOff { get; }

    string Mode(MatchMode mode);

    /// <summary>What stands before the ways.</summary>
    /// <param name="isRelaxed">Whether entries with some of the words are shown, because none holds all.</param>
    string ModesLabel(bool isRelaxed);

    /// <summary>All words in one line.</summary>
    /// <param name="mode">How they are read.</param>
    /// <param name="words">The first of them, each with its lemmas.</param>
    /// <param name="others">Number of the others.</param>
    /// <param name="withoutFamily">Those whose relatives are switched off, if any.</param>
    Sentence Summary(MatchMode mode, Sentence words, int others, IReadOnlyList<string> withoutFamily);

    /// <summary>What the mode means for the words; null when there is nothing to say.</summary>
    /// <param name="mode">How the words are read.</param>
    /// <param name="hasFamilies">Whether any word has relatives in the content.</param>
    /// <param name="hasModes">Whether the other ways to read the words are offered.</param>
    string? Note(MatchMode mode, bool hasFamilies, bool hasModes);

    Sentence Lemmas(IReadOnlyList<string> lemmas);

    /// <param name="forms">The most frequent ones.</param>
    /// <param name="others">Number of further ones.</param>
    Sentence Forms(IReadOnlyList<string> forms, int others);

    /// <summary>How many forms there are, in how many entries.</summary>
    string Counts(int forms, int entries);

    /// <param name="members">The most frequent relatives.</param>
    /// <param name="others">Number of further ones.</param>
    Sentence Members(IReadOnlyList<string> members, int others);

    /// <summary>Why relatives are there.</summary>
    string Reason(string word);

    string FamilyHits(int hits);
}
