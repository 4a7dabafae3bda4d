using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Search.Explanations;

/// <summary>A whole entry with the marks that its hit would show.</summary>
public sealed record EntryHighlights
{
    public required HighlightedText Title { get; init; }

    public required HighlightedText Summary { get; init; }

    /// <summary>The addressee's answer, where there is one.</summary>
    public HighlightedText? Answer { get; init; }

    /// <summary>What is marked in the text: in its passages and headings.</summary>
    public required IReadOnlyList<BodyMark> Body { get; init; }

    /// <summary>The names of the entry and of what it is linked to, as far as they hold marks.</summary>
    public required IReadOnlyList<HighlightedText> Names { get; init; }

    /// <summary>The places that hold marks, in the order of the page; names are not among them.</summary>
    public required IReadOnlyList<MarkedPlace> Places { get; init; }

    /// <summary>Which words were found and which were not.</summary>
    public required MatchExplanation Explanation { get; init; }
}

/// <summary>A place with the number of its marks.</summary>
public sealed record MarkedPlace(MatchPlace Place, int Count);
