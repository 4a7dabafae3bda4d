using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Web.Languages;

/// <summary>By which form, where, an entry holds a word; and the bar above an entry that leads to its marked words.</summary>
public interface IExplanationWords
{
    string Why { get; }

    string Because { get; }

    /// <summary>The name of the bar.</summary>
    string Bar { get; }

    string MarkedWords { get; }

    string OnlyInFacts { get; }

    string NotInEntry { get; }

    /// <summary>The facts of an entry as a stop on the way through the marks of its page.</summary>
    string Facts { get; }

    string WithoutMarks { get; }

    string BackToResults { get; }

    /// <summary>How the form was reached, in brackets after it; null for the word as it was typed.</summary>
    /// <param name="route">The way.</param>
    /// <param name="word">The word as typed.</param>
    /// <param name="origin">The lemma of the form or, of a relative, what it is related to.</param>
    Sentence? Route(MatchRoute route, string word, string origin);

    /// <summary>One of the further forms.</summary>
    /// <param name="form">As it stands.</param>
    /// <param name="isRelative">Whether it is only a relative of the word.</param>
    /// <param name="count">Number of places.</param>
    Sentence Other(string form, bool isRelative, int count);

    /// <summary>All further forms, after the first.</summary>
    Sentence Others(Sentence forms);

    Sentence Missing(IReadOnlyList<string> words);

    /// <summary>Where it stands, without the words that stand there.</summary>
    string Place(MatchPlaceKind kind, int number);

    /// <summary>In the name of what it stands.</summary>
    string InLabel(LabelKind label);

    /// <summary>A part of the text as a stop on the way through the marks of its page.</summary>
    /// <param name="kind">The part.</param>
    /// <param name="number">Number of a passage.</param>
    /// <param name="heading">Words of a heading.</param>
    Sentence Stop(MatchPlaceKind kind, int number, string heading);

    string Marks(int count);
}
