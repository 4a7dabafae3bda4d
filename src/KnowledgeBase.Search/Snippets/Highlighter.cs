namespace KnowledgeBase.Search.Snippets;

/// <summary>Cuts a text into marked and unmarked pieces.</summary>
internal static class Highlighter
{
    public static HighlightedText Highlight(string text, IReadOnlyList<Mark> marks) =>
        new(Pieces(text, new TextRange(0, text.Length), marks));

    /// <summary>The pieces of a range; marks that overlap or lie partly outside are joined and trimmed.</summary>
    public static IReadOnlyList<TextPiece> Pieces(string text, TextRange range, IReadOnlyList<Mark> marks)
    {
        var pieces = new List<TextPiece>();
        var at = range.Start;
        foreach (var marked in Joined(marks))
        {
            var start = Math.Max(marked.Start, at);
            var end = Math.Min(marked.End, range.End);
            if (start >= end)
                continue;

            Add(pieces, text[at..start], isMarked: false);
            Add(pieces, text[start..end], isMarked: true);
            at = end;
        }

        Add(pieces, text[at..range.End], isMarked: false);
        return pieces;
    }

    /// <summary>The marked characters in order, those that overlap as one.</summary>
    public static IEnumerable<TextRange> Joined(IReadOnlyList<Mark> marks)
    {
        TextRange? open = null;
        foreach (var next in marks.Select(mark => mark.Characters))
        {
            if (open is { } range && next.Start < range.End)
            {
                open = new TextRange(range.Start, Math.Max(range.End, next.End));
                continue;
            }

            if (open is { } finished)
                yield return finished;

            open = next;
        }

        if (open is { } last)
            yield return last;
    }

    private static void Add(List<TextPiece> pieces, string text, bool isMarked)
    {
        if (text.Length > 0)
            pieces.Add(new TextPiece(text, isMarked));
    }
}
