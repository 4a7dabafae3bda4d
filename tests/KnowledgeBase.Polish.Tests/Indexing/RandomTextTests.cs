using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Tests.Indexing;

/// <summary>What no one would type neither stops nor slows the analysis; the benchmarks' <c>fuzz</c> does the same in the millions.</summary>
public sealed class RandomTextTests
{
    private const int Strings = 20_000;
    private const int LongTokens = 5;
    private const int LongLength = 1_000_000;

    [Test]
    public void Random_strings_are_analysed_within_their_bounds()
    {
        for (var seed = 0; seed < Strings; seed++)
        {
            var text = RandomText.Make(new Random(seed));

            Assert.That(PolishText.Default.Analyze(text).All(token => token.Start <= token.End && token.End <= text.Length), $"seed {seed}");
        }
    }

    [Test]
    [CancelAfter(60_000)]
    public void A_token_of_a_megabyte_is_analysed_in_linear_time()
    {
        for (var seed = 0; seed < LongTokens; seed++)
        {
            var text = RandomText.MakeLong(new Random(seed), LongLength);
            using var analyzer = new PolishAnalyzer(PolishField.Lemma);
            using var stream = analyzer.GetTokenStream("text", text);
            stream.Reset();

            Assert.DoesNotThrow(() => { while (stream.IncrementToken()) { } }, $"seed {seed}");
            stream.End();
        }
    }
}
