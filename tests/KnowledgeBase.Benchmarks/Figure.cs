using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Benchmarks;

/// <summary>One measured figure: several runs after a warm-up, told as minimum, median and maximum.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Limit">What the project is held to, where it is held to something.</param>
/// <param name="Values">One value per counted run.</param>
public sealed record Figure(string Name, string Unit, string? Limit, IReadOnlyList<double> Values)
{
    /// <summary>Times an action, in milliseconds.</summary>
    public static Figure Time(string name, string? limit, int runs, Action action)
    {
        action();
        return new Figure(name, "ms", limit, [.. Enumerable.Range(0, runs).Select(_ => Milliseconds(action))]);
    }

    /// <summary>Two figures of many times: that of the middle one, and that of the one which a hundredth exceeds.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="unit">Unit of the times.</param>
    /// <param name="limit">What the project is held to, where it is held to something.</param>
    /// <param name="times">One value for each thing asked.</param>
    public static IEnumerable<Figure> Percentiles(string name, string unit, string? limit, IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        yield return new Figure($"{name}, p50", unit, limit, [sorted[sorted.Count / 2]]);
        yield return new Figure($"{name}, p99", unit, limit, [sorted[sorted.Count * 99 / 100]]);
    }

    public static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    public override string ToString()
    {
        var sorted = Values.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name,-58}{Limit ?? "",12}{sorted[0],9:0.#} {Unit,-2}{sorted[sorted.Count / 2],9:0.#} {Unit,-2}{sorted[^1],9:0.#} {Unit,-2}");
    }
}
