using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>A text and the places in it that match what was searched for.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Marks">Matching places in reading order, in UTF-16 units; they do not overlap.</param>
public sealed record TextAnswer(string Text, IReadOnlyList<MarkAnswer> Marks)
{
    public static TextAnswer Of(HighlightedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = new List<MarkAnswer>();
        var start = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece.IsMarked)
                marks.Add(new MarkAnswer(start, piece.Text.Length));

            start += piece.Text.Length;
        }

        return new TextAnswer(text.ToString(), marks);
    }
}

/// <summary>A run of a text, in UTF-16 units.</summary>
public sealed record MarkAnswer(int Start, int Length);
