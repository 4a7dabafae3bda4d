namespace KnowledgeBase.Benchmarks;

/// <summary>The figures that the README claims.</summary>
public static class AllFigures
{
    // Absolute times depend on the machine; they are printed with their spread, and no test asserts them.
    public static void Print(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        output.WriteLine($"{"figure",-58}{"limit",12}{"min",12}{"median",12}{"max",12}");
        foreach (var figure in All())
            output.WriteLine(figure);
    }

    private static IEnumerable<Figure> All()
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
}
