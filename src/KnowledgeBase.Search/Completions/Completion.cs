using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Completions;

/// <summary>What a person who has typed so far may be about to type.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Text">As it is to be shown.</param>
/// <param name="Id">Identifier of the entry, participant or term; empty for a phrase.</param>
/// <param name="Entries">Number of entries under the topic, participant or institution, or that hold the phrase, of those read for phrases; 0 for an entry.</param>
public sealed record Completion(CompletionKind Kind, string Text, string Id, int Entries)
{
    /// <summary>The kind of the entry or participant; null for what is no entry.</summary>
    public EntryKind? EntryKind { get; init; }

    /// <summary>Whether it is sample material, which must say so wherever it is shown.</summary>
    public bool IsExample { get; init; }
}

/// <summary>What a completion names; also the order in which they are given.</summary>
public enum CompletionKind
{
    Topic,

    /// <summary>Words that often stand together in the texts.</summary>
    Phrase,
    Participant,

    /// <summary>An institution that recommendations are addressed to.</summary>
    Institution,

    /// <summary>An entry, by its title or another of its names.</summary>
    Entry,
}
