using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Makes paragraphs of lines: one ends before a gap that is wider than those between its lines.</summary>
internal static class PdfParagraphs
{
    private const double WiderGap = 1.3;

    public static ReadText Of(IReadOnlyList<IReadOnlyList<PdfLine>> pages, DocumentLimits limits)
    {
        var builder = new TextBuilder(DocumentKind.Pdf, limits);
        for (var number = 0; number < pages.Count; number++)
            Add(pages[number], number + 1, builder);

        return builder.Build();
    }

    private static void Add(IReadOnlyList<PdfLine> lines, int page, TextBuilder builder)
    {
        var usual = UsualGap(lines);
        var paragraph = new StringBuilder();
        for (var place = 0; place < lines.Count; place++)
        {
            if (place > 0 && IsNewParagraph(lines[place - 1], lines[place], usual))
            {
                builder.Add(paragraph.ToString(), page: page);
                _ = paragraph.Clear();
            }

            if (paragraph.Length > 0)
                _ = paragraph.Append('\n');

            _ = paragraph.Append(lines[place].Text);
        }

        builder.Add(paragraph.ToString(), page: page);
    }

    // A line beside or above the last one begins a column, a table's cell or a note.
    private static bool IsNewParagraph(PdfLine last, PdfLine next, double usual)
    {
        var gap = last.Top - next.Top;
        return gap > WiderGap * usual || (gap < -usual && gap < 0);
    }

    private static double UsualGap(IReadOnlyList<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (last, next) => last.Top - next.Top).Where(gap => gap > 0).Order().ToList();
        return gaps.Count == 0 ? double.MaxValue : gaps[gaps.Count / 2];
    }
}
