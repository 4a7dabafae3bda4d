using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Explanations;

namespace KnowledgeBase.Search;

/// <summary>One entry that answers.</summary>
public sealed record Hit
{
    public required string Id { get; init; }

    public required EntryKind Kind { get; init; }

    public required HighlightedText Title { get; init; }

    /// <summary>Relevance; comparable within one response only, 0 without words.</summary>
    public required float Score { get; init; }

    public required bool IsExample { get; init; }

    /// <summary>Whole sentences that show the match, in reading order; the summary when the text holds none.</summary>
    public required IReadOnlyList<Snippet> Snippets { get; init; }

    /// <summary>Why it answers, word by word; null without words or when <see cref="SearchRequest.WithExplanations"/> did not ask for it.</summary>
    public MatchExplanation? Explanation { get; init; }
}

/// <summary>Whole sentences of one passage, with the matched words marked.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="Anchor">Fragment of the passage's address; null for the summary.</param>
/// <param name="Number">Visible number of the passage; null for the summary.</param>
public sealed record Snippet(HighlightedText Text, string? Anchor, int? Number);
