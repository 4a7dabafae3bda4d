using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;
using KnowledgeBase.Testing.Quoting;

namespace KnowledgeBase.Benchmarks.Quotations;

/// <summary>How many quotations of known truth are told right, and what verifying a long document takes.</summary>
public static class QuotationFigures
{
    private const int Seed = 28;
    private const int Pages = 300;
    private const int ParagraphsOnPage = 6;
    private const int Runs = 3;

    public static void Print(int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = new QuotedContent(ContentFigures.Library, Seed);
        var score = QuotationScore.Of(content, count);
        score.Print(output);
        foreach (var wrong in score.Wrong)
            output.WriteLine(wrong);

        AllFigures.Print(Times(content), output);
    }

    private static IEnumerable<Figure> Times(QuotedContent content)
    {
        using var folder = new TemporaryFolder();
        foreach (var kind in new[] { "docx", "pdf" })
        {
            folder.Write($"dokument.{kind}", SampleDocuments.Of(kind, Long(content)));
            var runs = Enumerable.Range(0, Runs).Select(_ => Verify(Path.Combine(folder.FullPath, $"dokument.{kind}"))).ToList();
            yield return new Figure($"kb verify, {Pages} pages as {kind}, from start to end", "ms", "3000 ms", [.. runs.Select(run => run.Milliseconds)]);
            yield return new Figure($"kb verify, {Pages} pages as {kind}, most memory", "MB", "300 MB", [.. runs.Select(run => run.Megabytes)]);
        }
    }

    /// <summary>Two quotations a page among other text.</summary>
    private static List<SampleParagraph> Long(QuotedContent content)
    {
        var stock = new WordStock(content.Library, new Random(Seed));
        var quotations = content.Make(2 * Pages);
        return [.. Enumerable.Range(0, Pages * ParagraphsOnPage).Select(number =>
            new SampleParagraph($"{stock.Sentence()} {(number % 3 == 0 ? $"Jak zapisano: „{quotations[number / 3].Text.Replace('„', '«').Replace('”', '»')}”, i tak dalej." : stock.Sentence())} {stock.Sentence()}"))];
    }

    private static (double Milliseconds, double Megabytes) Verify(string file)
    {
        var run = FinishedProcess.Run(BuiltPrograms.Kb, "verify", file, "--json", "--content", RepositoryPaths.Content);
        return run.ExitCode is 0 or 1
            ? (run.Elapsed.TotalMilliseconds, run.PeakBytes / 1024.0 / 1024)
            : throw new InvalidOperationException($"kb verify ended with {run.ExitCode}.");
    }
}
