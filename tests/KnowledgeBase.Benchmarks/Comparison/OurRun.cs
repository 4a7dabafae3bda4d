using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>One measurement of our engine over a generated corpus, by its public door.</summary>
public static class OurRun
{
    private const int WarmUps = 10;
    private const int Passes = 3;

    private static readonly HashSet<Facet> Compared = [Facet.Addressee, Facet.Topic, Facet.Status, Facet.Year];

    public static void Measure(CorpusFolder corpus, string name)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var measured = new Measured();
        OurAnalysis.Measure(corpus, measured);
        var library = GeneratedLibrary.Of(corpus.Entries());
        var texts = HeapMegabytes();
        using var folder = new TemporaryFolder();
        Index(library, folder.FullPath, measured);
        using var engine = SearchEngine.Open(folder.FullPath, library);
        Query(engine, corpus, name, measured);
        measured.Add("heap with open index, texts left out, MB", HeapMegabytes() - texts);
        GC.KeepAlive(library);
        measured.Add("peak resident memory, MB", PeakMegabytes());
        measured.Write(corpus.File($"{name}.figures"));
    }

    /// <summary>Indexing alone, on as many processors as the process may use: the run names two.</summary>
    public static void MeasureIndexing(CorpusFolder corpus, string name)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var measured = new Measured();
        var library = GeneratedLibrary.Of(corpus.Entries());
        WarmUp(library);
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        SearchEngine.Open(folder.FullPath, library).Dispose();
        measured.Add("indexing documents/s on the wall, two threads", library.Entries.Count / clock.Elapsed.TotalSeconds);
        measured.Write(corpus.File($"{name}.figures"));
    }

    // The first build is for the compiler to warm up on.
    private static void WarmUp(Library library)
    {
        using var folder = new TemporaryFolder();
        SearchEngine.Open(folder.FullPath, new Library([.. library.Entries.Take(10_000)], library.Vocabularies, [], "warm-up")).Dispose();
    }

    private static void Index(Library library, string folder, Measured measured)
    {
        WarmUp(library);
        var clock = Stopwatch.StartNew();
        var milliseconds = CpuClock.Milliseconds(() => SearchEngine.Open(folder, library).Dispose());
        measured.Add("indexing documents/s of processor time", library.Entries.Count * 1000 / milliseconds);
        measured.Add("indexing documents/s on the wall", library.Entries.Count / clock.Elapsed.TotalSeconds);
        var bytes = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        measured.Add("index size, bytes/document", (double)bytes / library.Entries.Count);
    }

    private static void Query(SearchEngine engine, CorpusFolder corpus, string name, Measured measured)
    {
        var queries = corpus.Queries();
        File.WriteAllLines(corpus.File($"{name}.hits"), queries.Select(query => Hits(engine, query)));
        foreach (var kind in queries.Where(query => query.Expected is null).GroupBy(query => query.Kind))
        {
            var requests = kind.Select(Request).ToList();
            for (var pass = 0; pass < WarmUps; pass++)
                requests.ForEach(request => engine.Search(request));

            measured.AddTimes(kind.Key.ToString(), requests.Select(request => Time(engine, request)));
        }
    }

    private static SearchRequest Request(ComparedQuery query) =>
        new() { Query = query.Text, PageSize = 10, WithFacets = query.CountsFacets, WithSnippets = false };

    private static long Time(SearchEngine engine, SearchRequest request)
    {
        var times = new long[Passes];
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = CpuClock.OfThread();
            _ = engine.Search(request);
            times[pass] = CpuClock.OfThread() - start;
        }

        return times.Order().ElementAt(Passes / 2);
    }

    private static string Hits(SearchEngine engine, ComparedQuery query)
    {
        var answer = engine.Search(Request(query));
        if (query.Expected is { } expected && answer.Total != expected)
            throw new InvalidOperationException($"{query.Kind} {query.Text}: {expected} documents hold it, and we find {answer.Total}.");

        var counted = answer.Facets.Where(facet => Compared.Contains(facet.Facet)).Sum(facet => facet.Values.Sum(value => value.Count));
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Total}\t{counted}");
    }

    private static double HeapMegabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
