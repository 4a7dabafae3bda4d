using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Explanations;

/// <summary>A text of an entry in which the query matches something.</summary>
internal sealed record MarkedText(MatchPlace Place, AnalyzedText Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>Every text of an entry that holds marks: those of its running text, which were found before, and those beside it.</summary>
    public static IReadOnlyList<MarkedText> AllOf(
        AnalyzedEntry entry, IReadOnlyList<PlacedText> labels, IReadOnlyList<Mark>[] running, MarkFinder finder)
    {
        List<PlacedText> beside = [.. PlacedText.Beside(entry), .. labels];
        var besideMarks = finder.FindInAll([.. beside.Select(placed => placed.Text)], running.SelectMany(marks => marks));
        return
        [
            .. PlacedText.Running(entry).Zip(running).Where(found => found.Second.Count > 0)
                .Select(found => new MarkedText(found.First.Place, found.First.Text, found.Second)),
            .. beside.Zip(besideMarks).Where(found => found.Second.Count > 0)
                .Select(found => Whole(found.First, found.Second)),
        ];
    }

    private static MarkedText Whole(PlacedText placed, IReadOnlyList<Mark> marks) =>
        new(placed.Place with { Text = Highlighter.Highlight(placed.Text.Text, marks) }, placed.Text, marks);
}
