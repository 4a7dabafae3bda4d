using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Top">Height of its baseline above the page's bottom, in points.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Size">Height of its letters, in points.</param>
internal readonly record struct PdfLine(string Text, double Top, double Left, double Size);

/// <summary>Makes lines of the letters of a page, in the order in which they are drawn.</summary>
internal static class PdfLines
{
    /// <summary>A baseline that is off by more of the letters' height is that of another line; a raised figure is not.</summary>
    private const double OtherLine = 0.6;

    /// <summary>A gap of more of the letters' height is a space: a space is a quarter of it wide, a loose letter a tenth.</summary>
    private const double Space = 0.17;

    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<PdfLetter> letters)
    {
        var lines = new List<PdfLine>();
        var text = new StringBuilder();
        PdfLetter? first = null, last = null;
        foreach (var letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value))
                continue;

            if (last is { } previous && IsOtherLine(first!.Value, previous, letter))
            {
                End(lines, text, first.Value);
                (first, last) = (null, null);
            }

            first ??= letter;
            if (last is { } before && IsAfterSpace(before, letter, text))
                _ = text.Append(' ');

            _ = text.Append(letter.Value);
            last = letter;
        }

        if (first is { } begun)
            End(lines, text, begun);

        return lines;
    }

    private static void End(List<PdfLine> lines, StringBuilder text, PdfLetter first)
    {
        var words = text.ToString().Trim();
        _ = text.Clear();
        if (words.Length > 0)
            lines.Add(new PdfLine(words, first.Start.Y, first.Start.X, first.Size));
    }

    private static bool IsOtherLine(PdfLetter first, PdfLetter last, PdfLetter letter) =>
        Math.Abs(letter.Start.Y - first.Start.Y) > OtherLine * Math.Max(first.Size, letter.Size)
        || letter.Start.X < last.Start.X - (2 * last.Size);

    private static bool IsAfterSpace(PdfLetter last, PdfLetter letter, StringBuilder text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[^1]) && !char.IsWhiteSpace(letter.Value[0])
        && !IsAccent(last) && !IsAccent(letter) && letter.Start.X - last.End.X > Space * Math.Min(last.Size, letter.Size);

    // An accent that is drawn apart from its letter has a width that means nothing.
    private static bool IsAccent(PdfLetter letter) => char.GetUnicodeCategory(letter.Value[0]) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
