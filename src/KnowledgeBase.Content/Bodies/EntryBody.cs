namespace KnowledgeBase.Content.Bodies;

/// <summary>An entry's text: safe HTML for the page, and its passages for searching and citing.</summary>
public sealed record EntryBody
{
    /// <summary>Sanitised HTML; each passage's element carries its anchor as <c>id</c>.</summary>
    public required string Html { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }
}

/// <summary>A section heading of the text.</summary>
/// <param name="Level">2 to 6; the entry's title is level 1.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Anchor">Fragment of its address.</param>
public sealed record Heading(int Level, string Text, string Anchor);
