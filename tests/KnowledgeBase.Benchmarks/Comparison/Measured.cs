using System.Globalization;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>The figures of one run of one engine, written as lines of name and value.</summary>
public sealed class Measured
{
    private readonly List<(string Name, double Value)> _figures = [];

    public void Add(string name, double value)
    {
        _figures.Add((name, value));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-46}{value,14:0.##}"));
    }

    /// <summary>Middle and 99th percentile of the times of single queries, given in nanoseconds.</summary>
    public void AddTimes(string name, IEnumerable<long> times)
    {
        var sorted = times.Order().ToList();
        Add($"{name} p50 µs", sorted[sorted.Count / 2] / 1000.0);
        Add($"{name} p99 µs", sorted[sorted.Count * 99 / 100] / 1000.0);
    }

    public void Write(string file) =>
        File.WriteAllLines(file, _figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name}\t{figure.Value}")));
}
