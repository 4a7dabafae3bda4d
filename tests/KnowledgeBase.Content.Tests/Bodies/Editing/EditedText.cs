using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Content.Tests.Bodies.Editing;

/// <summary>A text as an editor sees it: pieces in order, and below them the definitions of footnotes and abbreviations, which are not touched.</summary>
internal sealed partial record EditedText(IReadOnlyList<TextPiece> Pieces, string Definitions)
{
    public static EditedText Read(string markdown)
    {
        var blocks = Blank().Split(markdown.ReplaceLineEndings("\n").Trim());
        var definitions = string.Join("\n\n", blocks.Where(IsDefinition));
        return new EditedText([.. blocks.Where(block => !IsDefinition(block)).SelectMany(PiecesOf).Select(piece => TextPiece.Of(piece.Markdown, piece.Form, definitions))], definitions);
    }

    /// <summary>The words of a text and nothing else, told in another way than the product does.</summary>
    public static string WordsOf(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split(text.Where(sign => !char.IsLetterOrDigit(sign)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries));

    public static EntryBody Render(string markdown) => EntryBody.Of(new BodySource(markdown, []), _ => null);

    public IReadOnlyList<Passage> Passages() => Render(ToMarkdown()).Passages;

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        for (var place = 0; place < Pieces.Count; place++)
        {
            // Items and rows stand below each other; whatever else follows begins after an empty line.
            var joins = place > 0 && Pieces[place].Form is PieceForm.Item or PieceForm.Row && Belong(Pieces[place - 1].Form, Pieces[place].Form);
            _ = text.Append(joins ? "\n" : "\n\n").Append(Pieces[place].Markdown);
        }

        return text.Append("\n\n").Append(Definitions).ToString();
    }

    private static bool Belong(PieceForm before, PieceForm piece) => piece == PieceForm.Item ? before == PieceForm.Item : before is PieceForm.Row or PieceForm.TableHead;

    private static IEnumerable<(string Markdown, PieceForm Form)> PiecesOf(string block)
    {
        var lines = block.Split('\n');
        return block switch
        {
            ['#', ..] => [(block, PieceForm.Heading)],
            ['>', ..] => [(block, PieceForm.Quote)],
            ['|', ..] => lines.Skip(2).Select(row => (row, PieceForm.Row)).Prepend((string.Join('\n', lines.Take(2)), PieceForm.TableHead)),
            _ when Item().IsMatch(block) => Item().Split(block).Skip(1).Select(item => (item.TrimEnd('\n'), PieceForm.Item)),
            _ => [(block, PieceForm.Paragraph)],
        };
    }

    private static bool IsDefinition(string block) => block.StartsWith("*[", StringComparison.Ordinal) || block.StartsWith("[^", StringComparison.Ordinal);

    // What is indented after an empty line still belongs to what stands before.
    [GeneratedRegex(@"\n{2,}(?! )")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?=(?:-|\d{1,2}\.) )", RegexOptions.Multiline)]
    private static partial Regex Item();
}
