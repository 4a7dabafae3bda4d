using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>How many words a second an analysis takes.</summary>
public static class Throughput
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Timing = TimeSpan.FromSeconds(1);

    /// <summary>Words per second of processor time on one thread, so that other programs on the machine do not count.</summary>
    /// <param name="stemmer">The analysis.</param>
    /// <param name="words">At least one word, in the order of a text, again and again until the time is up.</param>
    public static double Of(IStemmer stemmer, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(stemmer);
        ArgumentNullException.ThrowIfNull(words);
        _ = Repeat(stemmer, words, Warming);
        return Repeat(stemmer, words, Timing);
    }

    private static double Repeat(IStemmer stemmer, IReadOnlyList<string> words, TimeSpan duration)
    {
        var stems = new LemmaBuffer();
        var start = Environment.CpuUsage.TotalTime;
        var elapsed = TimeSpan.Zero;
        var count = 0L;
        for (; elapsed < duration; elapsed = Environment.CpuUsage.TotalTime - start)
        {
            // The clock is asked once for many words: asking takes longer than a word.
            for (var i = 0; i < 1_000; i++, count++)
            {
                stems.Clear();
                stemmer.AddStems(words[(int)(count % words.Count)], stems);
            }
        }

        return count / elapsed.TotalSeconds;
    }
}
