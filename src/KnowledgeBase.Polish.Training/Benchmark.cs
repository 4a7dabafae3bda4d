using System.Diagnostics;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using Lucene.Net.Analysis;

namespace KnowledgeBase.Polish.Training;

/// <summary>Prints how long the analysis takes to load and how many tokens a second it finds in a text.</summary>
/// <remarks>Times are processor time, so that other programs on the machine do not count, unless another clock is named.</remarks>
public static class Benchmark
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Timing = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Prints in one line what the first use of the analysis takes in a process: milliseconds on the wall and of processor time
    /// to load it, milliseconds on the wall until a word is analysed too, megabytes that loading keeps.
    /// </summary>
    public static void PrintLoad()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var polish = PolishText.Default;
        clock.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        var load = clock.Elapsed;
        heap = GC.GetTotalMemory(forceFullCollection: true) - heap;
        clock.Start();
        _ = polish.Analyze("finansowania");
        Console.WriteLine(FormattableString.Invariant(
            $"{load.TotalMilliseconds:F2} {processor.TotalMilliseconds:F2} {clock.Elapsed.TotalMilliseconds:F2} {heap / 1e6:F3}"));
    }

    /// <param name="path">A text file; every line is analysed as a text of its own.</param>
    public static void Run(string path)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        var before = Environment.CpuUsage.TotalTime;
        var polish = PolishText.Default;
        var load = Environment.CpuUsage.TotalTime - before;
        heap = GC.GetTotalMemory(forceFullCollection: true) - heap;
        Console.WriteLine($"load: {load.TotalMilliseconds:F1} ms (first use in this process), {heap / 1e6:F2} MB kept");

        var texts = File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        Console.WriteLine($"text: {texts.Length:N0} lines, {texts.Sum(text => (long)text.Length):N0} characters");
        Time("Analyze", () => texts.Sum(text => polish.Analyze(text).Count));
        foreach (var field in Enum.GetValues<PolishField>())
        {
            using var analyzer = new PolishAnalyzer(field, polish);
            Time($"analyzer, {field} field", () => texts.Sum(text => CountTerms(analyzer, text)));
        }
    }

    private static int CountTerms(PolishAnalyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("text", text);
        return CountTokens(stream);
    }

    // Stacked lemmas are not tokens of their own; wholes are.
    private static int CountTokens(TokenStream stream)
    {
        var increment = stream.AddAttribute<Lucene.Net.Analysis.TokenAttributes.IPositionIncrementAttribute>();
        var tokens = 0;
        stream.Reset();
        while (stream.IncrementToken())
            tokens += increment.PositionIncrement;
        stream.End();
        return tokens;
    }

    private static void Time(string what, Func<int> countTokens)
    {
        _ = Repeat(countTokens, Warming);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (tokens, elapsed) = Repeat(countTokens, Timing);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(
            $"{what}: {tokens / elapsed.TotalSeconds / 1e6:F2} M tokens/s, {(double)allocated / tokens:F0} bytes/token");
    }

    private static (long Tokens, TimeSpan Elapsed) Repeat(Func<int> countTokens, TimeSpan duration)
    {
        var tokens = 0L;
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < duration)
            tokens += countTokens();
        return (tokens, Environment.CpuUsage.TotalTime - start);
    }
}
