using System.Globalization;

namespace KnowledgeBase.Web.Matrices;

/// <summary>Numbers of a matrix as they are written, in every language the same.</summary>
public static class MatrixNumbers
{
    /// <summary>A number of entries or, when there is one, its share.</summary>
    public static string Of(int count, double? share) => share is { } part ? Percent(part) : Plain(count);

    /// <summary>A legend's entry for the numbers of one class.</summary>
    public static string Range(int from, int to) => from == to ? Plain(from) : $"{Plain(from)}–{Plain(to)}";

    /// <summary>Whole percents; less than half of one is not nothing.</summary>
    public static string Percent(double part) =>
        part is > 0 and < 0.005 ? "<1%" : $"{Plain((int)Math.Round(100 * part, MidpointRounding.AwayFromZero))}%";

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
