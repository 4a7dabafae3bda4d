namespace KnowledgeBase.Web.Matrices;

/// <summary>Sorts numbers into five classes of shading by the largest of them, in equal steps: a darker cell is as much more as it looks.</summary>
public sealed class HeatScale(double largest)
{
    public const int Classes = 5;

    // A value on a bound belongs below it, whatever the rounding.
    private const double Tolerance = 1e-9;

    /// <summary>0 for nothing, otherwise 1–5.</summary>
    public int ClassOf(double value) =>
        value <= 0 || largest <= 0 ? 0 : Math.Clamp((int)Math.Ceiling((Classes * value / largest) - Tolerance), 1, Classes);

    /// <summary>The whole numbers of each class that has any.</summary>
    public IEnumerable<(int Class, int From, int To)> Ranges() => Enumerable.Range(1, (int)largest)
        .GroupBy(number => ClassOf(number))
        .Select(numbers => (numbers.Key, numbers.Min(), numbers.Max()));
}
