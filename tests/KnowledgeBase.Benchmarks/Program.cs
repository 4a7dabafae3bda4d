using System.Globalization;
using BenchmarkDotNet.Running;
using KnowledgeBase.Benchmarks;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Benchmarks.Duplicates;
using KnowledgeBase.Benchmarks.Fuzzing;
using KnowledgeBase.Benchmarks.Load;
using KnowledgeBase.Benchmarks.Quotations;

switch (args)
{
    case ["corpus", var folder, var count]:
        new CorpusFolder(folder).Generate(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["measure", var folder, var name]:
        OurRun.Measure(new CorpusFolder(folder), name);
        break;
    case ["indexing", var folder, var name]:
        OurRun.MeasureIndexing(new CorpusFolder(folder), name);
        break;
    case ["ratios", var folder]:
        RatioTable.Print(new CorpusFolder(folder), Console.Out);
        break;
    case ["fuzz", var count]:
        AnalysisFuzz.Run(long.Parse(count, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["search"]:
        AllFigures.Print(SearchFigures.All(), Console.Out);
        break;
    case ["matrix", var count]:
        AllFigures.Print(MatrixFigures.OfGenerated(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["understanding", var count]:
        AllFigures.Print(UnderstandingFigures.All(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["filters", var count]:
        AllFigures.Print(FacetFigures.OfGenerated(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["resources"]:
        AllFigures.Print(ResourceFigures.All(), Console.Out);
        break;
    case ["start"]:
        AllFigures.Print(StartFigures.All(), Console.Out);
        break;
    case ["completions", var count]:
        AllFigures.Print(CompletionFigures.All(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["near-words", var count]:
        AllFigures.Print(NearWordFigures.All(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["duplicates", var count]:
        DuplicateFigures.Print(int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["related", var count]:
        AllFigures.Print(RelatedFigures.All(int.Parse(count, CultureInfo.InvariantCulture)), Console.Out);
        break;
    case ["load", var count]:
        AllFigures.Print(await LoadFigures.MeasureAsync(int.Parse(count, CultureInfo.InvariantCulture)).ConfigureAwait(false), Console.Out);
        break;
    case ["queries", var count, var queries]:
        return await QueryFuzz.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(queries, CultureInfo.InvariantCulture), Console.Out).ConfigureAwait(false) ? 0 : 1;
    case ["quotations", var count]:
        QuotationFigures.Print(int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["evidence", var count]:
        EvidenceFigures.Print(int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["exports"]:
        AllFigures.Print(ExportFigures.All(), Console.Out);
        break;
    case ["bench", .. var rest]:
        _ = BenchmarkSwitcher.FromAssembly(typeof(Figure).Assembly).Run(rest);
        break;
    default:
        AllFigures.Print(Console.Out);
        break;
}

return 0;
