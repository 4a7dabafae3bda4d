namespace KnowledgeBase.Benchmarks;

/// <summary>The figures that the README claims.</summary>
public static class AllFigures
{
    // Absolute times depend on the machine; they are printed with their spread, and no test asserts them.
    public static void Print(TextWriter output) => Print(All(), output);

    public static void Print(IEnumerable<Figure> figures, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        output.WriteLine($"{"figure",-58}{"limit",12}{"min",12}{"median",12}{"max",12}");
        foreach (var figure in figures)
            output.WriteLine(figure);
    }

    private static IEnumerable<Figure> All()
    {
        yield return ContentFigures.Read();
        yield return ContentFigures.FullIndex();
        foreach (var figure in SearchFigures.All())
            yield return figure;

        yield return MatrixFigures.OfContent();
        yield return AnalysisFigures.Throughput();
        foreach (var figure in ResourceFigures.All())
            yield return figure;
        foreach (var figure in StempelFigures.All())
            yield return figure;
        yield return EditFigures.SavedToShown();
        foreach (var figure in StartFigures.All())
            yield return figure;
    }
}
