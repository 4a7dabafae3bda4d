using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Content.Tests.Bodies.Editing;

/// <summary>A part of a text that an editor takes as one: a paragraph, a list item, a table row, a quote, a heading.</summary>
/// <remarks>The object is the identity: what an edit leaves alone is the same object afterwards.</remarks>
internal sealed record TextPiece(string Markdown, PieceForm Form)
{
    /// <summary>What it came from by changes of a single word; itself where it was not changed.</summary>
    public object Line { get; init; } = new();

    /// <summary>The words it shows, a text for each of its passages, read from the piece alone.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <param name="markdown">Its source.</param>
    /// <param name="form">What it is.</param>
    /// <param name="definitions">The footnotes and abbreviations that the piece may refer to.</param>
    public static TextPiece Of(string markdown, PieceForm form, string definitions)
    {
        const string Head = "| a | b | c |\n|---|---|---|\n";
        var alone = form == PieceForm.Row ? Head + markdown : markdown;
        var passages = EditedText.Render($"{alone}\n\n{definitions}").Passages;
        return new TextPiece(markdown, form) { Words = [.. passages.Where(passage => passage.Section != FootnoteRenderer.Title).Select(passage => EditedText.WordsOf(passage.Text))] };
    }
}

/// <summary>What a piece is.</summary>
internal enum PieceForm
{
    Paragraph,
    Item,
    Quote,
    Row,
    TableHead,
    Heading,
}
