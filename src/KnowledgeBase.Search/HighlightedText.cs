namespace KnowledgeBase.Search;

/// <summary>A text in pieces, of which some are marked as matching.</summary>
public sealed record HighlightedText(IReadOnlyList<TextPiece> Pieces)
{
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>A run of text.</summary>
public readonly record struct TextPiece(string Text, bool IsMarked);
