using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing;

/// <summary>A search and the content that it was asked of, as somebody cites it.</summary>
public sealed record CitedSearch
{
    /// <summary>What was asked and how much was found, in the reader's language.</summary>
    public required string Words { get; init; }

    /// <summary>The day of the content.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The first digits of what names the content: of the commit that has it, else of its fingerprint.</summary>
    public required string Version { get; init; }

    /// <summary>Whether no history holds the content, so that the same search cannot be asked of it again.</summary>
    public bool IsUnrepeatable { get; init; }

    /// <summary>Whether invented material is among what was found.</summary>
    public bool HasExamples { get; init; }

    /// <summary>Permanent, absolute address of the search.</summary>
    public required Uri Address { get; init; }
}
