using BenchmarkDotNet.Attributes;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Benchmarks.Micro;

/// <summary>The texts of the content, analysed for the index and for queries and highlights.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks : IDisposable
{
    private readonly TermReader _reader = new(PolishText.Default);
    private readonly PolishAnalyzer _analyzer = new(PolishField.Lemma);
    private readonly List<string> _texts =
        [.. ContentFigures.Library.Entries.SelectMany(entry => entry.Body.Passages).Select(passage => passage.Text)];

    [GlobalCleanup]
    public void Dispose()
    {
        _analyzer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int TermsForTheIndex()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            for (_reader.Read(text); _reader.MoveNext();)
                tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int LemmaStream()
    {
        var terms = 0;
        foreach (var text in _texts)
        {
            using var stream = _analyzer.GetTokenStream("text", text);
            stream.Reset();
            while (stream.IncrementToken())
                terms++;

            stream.End();
        }

        return terms;
    }

    [Benchmark]
    public int TokensForQueries() => _texts.Sum(text => PolishText.Default.Analyze(text).Count);

    [GlobalCleanup]
    public void CleanUp() => _analyzer.Dispose();
}
