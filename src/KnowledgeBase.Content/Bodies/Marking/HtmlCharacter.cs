namespace KnowledgeBase.Content.Bodies.Marking;

/// <summary>A character that HTML shows, and where it is written.</summary>
/// <param name="Value">The character; an entity stands for one.</param>
/// <param name="Start">Offset in the HTML.</param>
/// <param name="End">Offset after its end.</param>
/// <param name="Run">Number of the text run: characters of one run have no tag between them.</param>
internal readonly record struct HtmlCharacter(char Value, int Start, int End, int Run)
{
    /// <summary>The beginning of a table cell, which is no character, but which plain text separates from the one before.</summary>
    public static HtmlCharacter Cell { get; } = new('\0', 0, 0, -1);

    public bool IsCell => Run < 0;
}
