namespace KnowledgeBase.Search;

/// <summary>A text in pieces, of which some are marked as matching.</summary>
public sealed record HighlightedText(IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>A text without marks.</summary>
    public static HighlightedText Plain(string text) => new([new TextPiece(text, false)]);

    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>A run of text.</summary>
public readonly record struct TextPiece(string Text, bool IsMarked);
