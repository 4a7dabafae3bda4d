namespace KnowledgeBase.Search.Snippets;

/// <summary>Shows a range of a text, shortened around its first mark when it is too long.</summary>
internal static class Excerpt
{
    private const string Ellipsis = "…";

    /// <summary>Share of the room that is given to the words before the first mark, as one part of so many.</summary>
    private const int ShareBefore = 4;

    public static HighlightedText Of(string text, TextRange range, IReadOnlyList<Mark> marks, int maxLength)
    {
        var shown = range.Length <= maxLength ? range : Shorten(text, range, marks, maxLength);
        var pieces = Highlighter.Pieces(text, shown, marks);
        return new HighlightedText(
        [
            .. shown.Start > range.Start ? [new TextPiece(Ellipsis, false)] : Enumerable.Empty<TextPiece>(),
            .. pieces,
            .. shown.End < range.End ? [new TextPiece(Ellipsis, false)] : Enumerable.Empty<TextPiece>(),
        ]);
    }

    private static TextRange Shorten(string text, TextRange range, IReadOnlyList<Mark> marks, int maxLength)
    {
        var first = marks.Select(mark => mark.Characters).FirstOrDefault(range.Holds, range).Start;
        var wanted = Math.Clamp(first - maxLength / ShareBefore, range.Start, range.End - maxLength);
        var start = WordStart(text, range.Start, wanted, first);
        return new TextRange(start, WordEnd(text, start, Math.Min(start + maxLength, range.End), range.End));
    }

    /// <summary>The first word that begins between the wanted place and the mark.</summary>
    private static int WordStart(string text, int rangeStart, int wanted, int mark)
    {
        if (wanted == rangeStart)
            return wanted;

        for (var at = wanted; at <= mark; at++)
        {
            if (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))
                return at;
        }

        return OffSurrogate(text, wanted);
    }

    /// <summary>The last word that ends at the wanted place or before it.</summary>
    private static int WordEnd(string text, int start, int wanted, int rangeEnd)
    {
        if (wanted == rangeEnd)
            return wanted;

        for (var at = wanted; at > start; at--)
        {
            if (char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]))
                return at;
        }

        return OffSurrogate(text, wanted);
    }

    // A word longer than all the room has to be cut, but never within a character.
    private static int OffSurrogate(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
