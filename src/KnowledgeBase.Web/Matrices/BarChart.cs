using System.Globalization;

namespace KnowledgeBase.Web.Matrices;

/// <summary>One dimension as a chart of bars, measured in parts of its width so that it fits any screen without script.</summary>
public sealed class BarChart
{
    /// <summary>Height of a bar with its label above it, in pixels.</summary>
    private const int Step = 40;

    /// <summary>What a narrow phone shows of a label; the table below has the whole.</summary>
    private const int LongestLabel = 40;

    /// <summary>Room to the right of the longest bar for its number, in percent.</summary>
    private const double NumberRoom = 16;

    /// <summary>How far a narrower value stands in, in pixels.</summary>
    private const int Indent = 14;

    public BarChart(IReadOnlyList<MatrixRow> rows)
    {
        var longest = Math.Max(1, rows.Select(row => row.Line.Count).DefaultIfEmpty(0).Max());
        Bars = [.. rows.Select((row, place) => new Bar(
            Shortened(row.Name.Text),
            row.Name.Lang,
            row.Sum.Text,
            place * Step,
            row.Line.Depth * Indent,
            Percent((100 - NumberRoom) * row.Line.Count / longest),
            row.Line.Depth > 0 || row.Line.IsAbsence))];
    }

    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>Each bar with its number.</summary>
    public string InWords => string.Join(", ", Bars.Select(bar => $"{bar.Label} {bar.Number}"));

    public int Height => Bars.Count * Step;

    private static string Percent(double width) => width.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Shortened(string label) => label.Length <= LongestLabel
        ? label
        : label[..(char.IsHighSurrogate(label[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1)] + "…";
}

/// <summary>A bar: label, number, where it begins and how long it is.</summary>
/// <param name="Label">Name, shortened.</param>
/// <param name="Lang">Language of the name; null for the page's.</param>
/// <param name="Number">Number of entries.</param>
/// <param name="Top">Distance from the top, in pixels.</param>
/// <param name="Left">Indent, in pixels.</param>
/// <param name="Width">Length in percent of the chart.</param>
/// <param name="IsQuiet">Whether it is part of another bar or stands for the entries without a value.</param>
public sealed record Bar(string Label, string? Lang, string Number, int Top, int Left, string Width, bool IsQuiet);
