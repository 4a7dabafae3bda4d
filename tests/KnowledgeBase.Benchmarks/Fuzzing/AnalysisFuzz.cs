using System.Diagnostics;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Testing;
using Lucene.Net.Analysis;

namespace KnowledgeBase.Benchmarks.Fuzzing;

/// <summary>Random strings through every analysis: none throws, none hangs.</summary>
public static class AnalysisFuzz
{
    private const int LongTokens = 50;
    private const int Long = 1_000_000;
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(30);

    /// <exception cref="InvalidOperationException">An analysis threw or took too long; the message has the seed of the string.</exception>
    public static void Run(long count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var exact = new PolishAnalyzer(PolishField.Exact);
        using var folded = new PolishAnalyzer(PolishField.Folded);
        using var lemma = new PolishAnalyzer(PolishField.Lemma);
        var reader = new TermReader(PolishText.Default);
        for (var seed = 0; seed < count + LongTokens; seed++)
        {
            var random = new Random(seed);
            var text = seed < LongTokens ? RandomText.MakeLong(random, Long) : RandomText.Make(random);
            var clock = Stopwatch.StartNew();
            try
            {
                Analyze(text, reader, exact, folded, lemma);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"The string of seed {seed} broke the analysis.", exception);
            }

            if (clock.Elapsed > Slowest)
                throw new InvalidOperationException($"The string of seed {seed} took {clock.Elapsed}.");
        }

        output.WriteLine($"{count} random strings and {LongTokens} tokens of {Long} characters analysed.");
    }

    private static void Analyze(string text, TermReader reader, params ReadOnlySpan<Analyzer> analyzers)
    {
        _ = PolishText.Default.Analyze(text);
        for (reader.Read(text); reader.MoveNext();)
        {
            // Reading is all that is asked.
        }

        foreach (var analyzer in analyzers)
        {
            using var stream = analyzer.GetTokenStream("text", text);
            stream.Reset();
            while (stream.IncrementToken())
            {
                // Reading is all that is asked.
            }

            stream.End();
        }
    }
}
