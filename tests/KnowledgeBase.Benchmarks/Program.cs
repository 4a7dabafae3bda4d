using KnowledgeBase.Benchmarks;

// Absolute times depend on the machine; they are printed with their spread, and no test asserts them.
Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
Console.WriteLine($"{"figure",-58}{"limit",12}{"min",12}{"median",12}{"max",12}");
foreach (var figure in AllFigures())
    Console.WriteLine(figure);

static IEnumerable<Figure> AllFigures()
{
    yield return ContentFigures.Read();
    yield return ContentFigures.FullIndex();
    yield return SearchFigures.Query();
    yield return AnalysisFigures.Throughput();
    foreach (var figure in StempelFigures.All())
        yield return figure;
    yield return EditFigures.SavedToShown();
    yield return StartFigures.FirstAnswer("/", "start page");
    yield return StartFigures.FirstAnswer("/szukaj?q=finansowanie+zieleni+w+miastach", "result page");
}
