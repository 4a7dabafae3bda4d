using System.Text;
using UglyToad.PdfPig.Content;

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

    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new List<PdfLine>();
        var text = new StringBuilder();
        Letter? first = null, last = null;
        foreach (var letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value))
                continue;

            if (last is not null && IsOtherLine(first!, last, letter))
            {
                End(lines, text, first!);
                (first, last) = (null, null);
            }

            first ??= letter;
            if (last is not null && IsAfterSpace(last, letter, text))
                _ = text.Append(' ');

            _ = text.Append(letter.Value);
            last = letter;
        }

        if (first is not null)
            End(lines, text, first);

        return lines;
    }

    private static void End(List<PdfLine> lines, StringBuilder text, Letter first)
    {
        var words = text.ToString().Trim();
        _ = text.Clear();
        if (words.Length > 0)
            lines.Add(new PdfLine(words, first.StartBaseLine.Y, first.StartBaseLine.X, SizeOf(first)));
    }

    private static bool IsOtherLine(Letter first, Letter last, Letter letter) =>
        Math.Abs(letter.StartBaseLine.Y - first.StartBaseLine.Y) > OtherLine * Math.Max(SizeOf(first), SizeOf(letter))
        || letter.StartBaseLine.X < last.StartBaseLine.X - (2 * SizeOf(last));

    private static bool IsAfterSpace(Letter last, Letter letter, StringBuilder text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[^1]) && !char.IsWhiteSpace(letter.Value[0])
        && !IsAccent(last) && !IsAccent(letter) && letter.StartBaseLine.X - last.EndBaseLine.X > Space * Math.Min(SizeOf(last), SizeOf(letter));

    // An accent that is drawn apart from its letter has a width that means nothing.
    private static bool IsAccent(Letter letter) => char.GetUnicodeCategory(letter.Value[0]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
}
