using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Benchmarks;

/// <summary>Throughput of the language analysis over the text of the content.</summary>
public static class AnalysisFigures
{
    private const int Runs = 9;
    private const int Repeats = 20;

    public static Figure Throughput()
    {
        var texts = ContentFigures.Library.Entries.SelectMany(entry => entry.Body.Passages).Select(passage => passage.Text).ToList();
        var tokens = Analyze(texts);
        return new Figure(
            "analysis, thousand tokens a second",
            "k",
            null,
            [.. Enumerable.Range(0, Runs).Select(_ => Repeats * tokens / Figure.Milliseconds(() => Repeat(texts)))]);
    }

    private static void Repeat(List<string> texts)
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
            _ = Analyze(texts);
    }

    private static int Analyze(List<string> texts) => texts.Sum(text => PolishText.Default.Analyze(text).Count);
}
