using BenchmarkDotNet.Attributes;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks.Micro;

/// <summary>Searches of the content, each kind of query with and without what a result page shows.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private readonly SearchEngine _engine = SearchEngine.OpenInMemory(ContentFigures.Library);

    [Params("zieleń", "finansowanie zieleni w miastach", "\"zieleni miejskiej\"", "kto finansuje zieleń w miastach?")]
    public string Query { get; set; } = "";

    [Benchmark(Baseline = true)]
    public int Hits() => _engine.Search(new SearchRequest { Query = Query, PageSize = 10, WithFacets = false, WithSnippets = false }).Total;

    [Benchmark]
    public int HitsAndFacets() => _engine.Search(new SearchRequest { Query = Query, PageSize = 10, WithSnippets = false }).Total;

    [Benchmark]
    public int ResultPage() => _engine.Search(new SearchRequest { Query = Query }).Total;

    [GlobalCleanup]
    public void CleanUp() => _engine.Dispose();
}
