using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>What is told of one place where a document names an entry.</summary>
/// <param name="Mention">Where it stands, and what it names.</param>
/// <param name="Text">The signature or address as it stands in the document.</param>
/// <param name="Paragraph">The paragraph it stands in, from 1.</param>
/// <param name="Page">The page, in documents that have pages.</param>
/// <param name="Verdict">Whether what it names is there.</param>
/// <param name="Entry">The entry; null where there is none.</param>
/// <param name="Passage">The passage; null where none is named, or there is none.</param>
public sealed record MentionFinding(FoundMention Mention, string Text, int Paragraph, int? Page, MentionVerdict Verdict, Entry? Entry, Passage? Passage);

/// <summary>Whether what a document names is there.</summary>
public enum MentionVerdict
{
    /// <summary>It is there as it is named.</summary>
    Present,

    /// <summary>The entry has another version now than the one that is named.</summary>
    ChangedSince,

    Withdrawn,

    Example,

    NoSuchEntry,

    NoSuchPassage,
}
