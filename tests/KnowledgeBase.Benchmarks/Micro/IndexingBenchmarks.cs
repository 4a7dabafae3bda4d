using BenchmarkDotNet.Attributes;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Micro;

/// <summary>A full build of a generated library, written to a folder and opened.</summary>
[MemoryDiagnoser]
public class IndexingBenchmarks
{
    private readonly Library _library = GeneratedLibrary.Of(new CorpusGenerator().Make(1_000));

    [Benchmark]
    public int BuildOfAThousandEntries()
    {
        using var folder = new TemporaryFolder();
        using var engine = SearchEngine.Open(folder.FullPath, _library);
        return engine.Report.Written;
    }
}
