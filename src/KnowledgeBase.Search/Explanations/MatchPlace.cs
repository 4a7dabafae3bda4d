using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Explanations;

/// <summary>A place in an entry where words of a query stand.</summary>
/// <param name="Kind">The part of the entry.</param>
public sealed record MatchPlace(MatchPlaceKind Kind)
{
    /// <summary>Fragment of the address of a passage or heading.</summary>
    public string? Anchor { get; init; }

    /// <summary>Visible number of a passage.</summary>
    public int? Number { get; init; }

    /// <summary>What a label names.</summary>
    public LabelKind? Label { get; init; }

    /// <summary>The whole heading, name or label with its marks: what the sentences of a hit do not show.</summary>
    public HighlightedText? Text { get; init; }
}

/// <summary>The parts of an entry, the most telling first.</summary>
public enum MatchPlaceKind
{
    Title,
    Passage,
    Heading,
    Summary,

    /// <summary>The addressee's answer.</summary>
    Answer,

    /// <summary>Another name of the entry.</summary>
    Name,

    /// <summary>The name of something the entry is linked to.</summary>
    Label,

    /// <summary>The entry's identifier.</summary>
    Identifier,
}
