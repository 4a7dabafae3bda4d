using System.Text.RegularExpressions;

namespace KnowledgeBase.Content.Tests.Bodies.Editing;

/// <summary>Somebody who edits texts at random.</summary>
internal sealed partial class TextEditor(Random random, IReadOnlyList<TextPiece> elsewhere)
{
    private static readonly string[] Words = ["retencja", "gmina", "koszt", "zieleń", "plan", "umowa", "mieszkańcy", "projekt", "dofinansowanie", "2027"];

    public EditedText Edit(EditedText text)
    {
        var place = random.Next(text.Pieces.Count);
        var pieces = text.Pieces.ToList();
        var piece = pieces[place];
        switch (random.Next(9))
        {
            case 0:
                var other = Copy(elsewhere[random.Next(elsewhere.Count)], text);
                pieces.Insert(PlaceFor(other, pieces, place), other);
                break;
            case 1 when piece.Form != PieceForm.TableHead:
                pieces.RemoveAt(place);
                pieces.Insert(PlaceFor(piece, pieces, place), piece);
                break;
            case 2 when CanGo(piece, pieces):
                pieces.RemoveAt(place);
                break;
            case 3 when piece.Form != PieceForm.TableHead:
                pieces.Insert(PlaceFor(piece, pieces, place), piece);
                break;
            case 4 or 5 when Reworded(piece) is { } markdown:
                pieces[place] = Made(markdown, piece.Form, text) with { Line = piece.Line };
                break;
            case 6 when piece.Form == PieceForm.Paragraph && piece.Markdown.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end:
                pieces[place] = Made(piece.Markdown[..(end + 1)], piece.Form, text);
                pieces.Insert(place + 1, Made(piece.Markdown[(end + 2)..], piece.Form, text));
                break;
            case 7 when place + 1 < pieces.Count && piece.Form == PieceForm.Paragraph && pieces[place + 1].Form == PieceForm.Paragraph:
                pieces[place] = Made($"{piece.Markdown} {pieces[place + 1].Markdown}", piece.Form, text);
                pieces.RemoveAt(place + 1);
                break;
            default:
                pieces[place] = Reformatted(piece);
                break;
        }

        return text with { Pieces = pieces };
    }

    private static TextPiece Made(string markdown, PieceForm form, EditedText text) => TextPiece.Of(markdown, form, text.Definitions);

    // A piece of another text may refer to definitions that are not here.
    private static TextPiece Copy(TextPiece piece, EditedText text) => Made(piece.Markdown, piece.Form, text);

    private static bool CanGo(TextPiece piece, List<TextPiece> pieces) => pieces.Count > 1 && piece.Form != PieceForm.TableHead;

    /// <summary>Anywhere, but a row in its own table, whose columns it has, and nothing else within a table.</summary>
    /// <param name="piece">What is put somewhere.</param>
    /// <param name="pieces">The text without it.</param>
    /// <param name="origin">Where it stood.</param>
    private int PlaceFor(TextPiece piece, List<TextPiece> pieces, int origin)
    {
        if (piece.Form != PieceForm.Row)
        {
            var places = Enumerable.Range(0, pieces.Count + 1).Where(place => place == pieces.Count || pieces[place].Form != PieceForm.Row).ToList();
            return places[random.Next(places.Count)];
        }

        var (first, last) = (origin, origin);
        while (pieces[first - 1].Form == PieceForm.Row)
            first--;
        while (last < pieces.Count && pieces[last].Form == PieceForm.Row)
            last++;

        return random.Next(first, last + 1);
    }

    /// <summary>The same with another word in the place of one; null where there is none that can be taken without its surroundings.</summary>
    private string? Reworded(TextPiece piece)
    {
        var words = PlainWord().Matches(piece.Markdown);
        return piece.Form is PieceForm.TableHead or PieceForm.Heading || words.Count < 8 || words[random.Next(words.Count)] is not { } word
            ? null
            : $"{piece.Markdown[..word.Index]}{Words[random.Next(Words.Length)]}{piece.Markdown[(word.Index + word.Length)..]}";
    }

    /// <summary>The same words in another dress.</summary>
    private TextPiece Reformatted(TextPiece piece) => (piece.Form, random.Next(3)) switch
    {
        (PieceForm.Paragraph, 0) => piece with { Markdown = $"- {piece.Markdown.Replace("\n", "\n  ", StringComparison.Ordinal)}", Form = PieceForm.Item },
        (PieceForm.Paragraph, 1) => piece with { Markdown = $"> {piece.Markdown.Replace("\n", "\n> ", StringComparison.Ordinal)}", Form = PieceForm.Quote },
        (PieceForm.Paragraph or PieceForm.Item or PieceForm.Row or PieceForm.Quote, _) when PlainWord().Matches(piece.Markdown) is { Count: > 0 } words && words[random.Next(words.Count)] is var word =>
            piece with { Markdown = $"{piece.Markdown[..word.Index]}{Dressed(word.Value)}{piece.Markdown[(word.Index + word.Length)..]}" },
        _ => piece,
    };

    private string Dressed(string word) => random.Next(4) switch
    {
        0 => $"**{word}**",
        1 => $"*{word}*",
        2 => $"{word},",
        _ => word.ToUpperInvariant(),
    };

    /// <summary>A word between spaces: nothing of a link, an abbreviation or emphasis.</summary>
    [GeneratedRegex(@"(?<= )[\p{L}]{3,}(?= )")]
    private static partial Regex PlainWord();
}
