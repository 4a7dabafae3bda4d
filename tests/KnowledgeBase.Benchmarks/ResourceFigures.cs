using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Benchmarks;

/// <summary>What the analysis takes before its first word: lexicon, suffix rules and likely readings, each time in a new process.</summary>
public static class ResourceFigures
{
    private const int Runs = 15;

    private static readonly string[] Resources = [Lexicon.ResourceName, SuffixRules.ResourceName, LikelyReadings.ResourceName];

    /// <summary>Size, time and memory; loaded by a program that is compiled ahead of time, as the product is.</summary>
    public static IEnumerable<Figure> All()
    {
        _ = Load();
        var runs = Enumerable.Range(0, Runs).Select(_ => Load()).ToList();
        yield return new Figure("resources of the analysis, thousand bytes", "k", "1000 k", [Resources.Sum(SizeOf) / 1e3]);
        yield return new Figure("loading them, on the wall", "ms", "30 ms", [.. runs.Select(run => run[0])]);
        yield return new Figure("loading them, processor time", "ms", null, [.. runs.Select(run => run[1])]);
        yield return new Figure("loading them and analysing a word, on the wall", "ms", null, [.. runs.Select(run => run[2])]);
        yield return new Figure("kept of them in memory, thousand bytes", "k", "3000 k", [.. runs.Select(run => run[3] * 1e3)]);
    }

    private static double SizeOf(string name)
    {
        using var stream = typeof(PolishText).Assembly.GetManifestResourceStream(name)!;
        return stream.Length;
    }

    private static double[] Load()
    {
        var folder = AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "KnowledgeBase.Benchmarks"), Path.Combine("src", "KnowledgeBase.Polish.Training"), StringComparison.Ordinal);
        var program = Path.Combine(folder, "KnowledgeBase.Polish.Training.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--load"]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. printed.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }
}
