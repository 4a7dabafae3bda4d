using System.Globalization;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Evaluation.Drafts;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>How many of the entries that ought to be found for judged drafts are, how often anything is shown for drafts that no entry covers, and what a paragraph costs.</summary>
public static class EvidenceFigures
{
    private const int Seed = 29;
    private const int Asked = 200;

    /// <summary>A generated entry's first passages together are as long as a paragraph of a draft.</summary>
    private const int PassagesOfParagraph = 2;

    private static readonly (string Name, EvidenceWeights Weights)[] Variants =
    [
        ("as they are", EvidenceWeights.Default),
        ("nearest 0.1", EvidenceWeights.Default with { Nearest = 0.1 }),
        ("nearest 0.2", EvidenceWeights.Default with { Nearest = 0.2 }),
        ("least 0.1", EvidenceWeights.Default with { Least = 0.1 }),
        ("least 0.12", EvidenceWeights.Default with { Least = 0.12 }),
        ("least 0.14", EvidenceWeights.Default with { Least = 0.14 }),
        ("part of the nearest 0", EvidenceWeights.Default with { PartOfNearest = 0 }),
        ("part of the nearest 0.3", EvidenceWeights.Default with { PartOfNearest = 0.3 }),
        ("part of the nearest 0.5", EvidenceWeights.Default with { PartOfNearest = 0.5 }),
    ];

    public static void Print(int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var engine = SearchEngine.OpenInMemory(ContentFigures.Library))
        {
            var (tuned, heldBack) = (DraftsIn("", engine), DraftsIn("held-back", engine));
            foreach (var (name, drafts) in new[] { ("tuned on", tuned), ("held back", heldBack) })
                Print(name, EvidenceRun.Of(request => engine.FindEvidence(request), drafts), output);

            output.WriteLine($"{"other weights: recall@5 / precision",-44}tuned on        held back");
            foreach (var (name, weights) in Variants)
                output.WriteLine($"{name,-44}{Short(engine, weights, tuned)}   {Short(engine, weights, heldBack)}");
        }

        AllFigures.Print(Times(count), output);
    }

    private static IReadOnlyList<JudgedDraft> DraftsIn(string folder, SearchEngine engine) =>
        JudgedDraft.ReadAll(Path.Combine(RepositoryPaths.Root, "tests", "data", "evidence", folder, "drafts.tsv"), engine.Library);

    private static void Print(string name, EvidenceRun run, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {run.Covered} drafts, recall@5 {run.Recall5:0.000}, MRR@5 {run.Mrr5:0.000}, precision {run.Precision:0.000}; {run.Others} on other subjects, false alarms {run.FalseAlarms:0.000}"));
        foreach (var wrong in run.Wrong)
            output.WriteLine(wrong);
    }

    private static string Short(SearchEngine engine, EvidenceWeights weights, IReadOnlyList<JudgedDraft> drafts)
    {
        var run = EvidenceRun.Of(request => engine.FindEvidence(request, weights), drafts);
        return string.Create(CultureInfo.InvariantCulture, $"{run.Recall5:0.000} / {run.Precision:0.000}");
    }

    private static IEnumerable<Figure> Times(int count)
    {
        var library = GeneratedLibrary.Of(new CorpusGenerator().Make(count));
        using var engine = SearchEngine.OpenInMemory(library);
        var random = new Random(Seed);
        List<string> asked = [.. Enumerable.Range(0, Asked).Select(_ => ParagraphOf(library.Entries[random.Next(library.Entries.Count)]))];
        Find(engine, asked[0]);
        foreach (var figure in Percentiles($"a paragraph among {count} entries, asked for the first time", asked, engine))
            yield return figure;
        foreach (var figure in Percentiles("the same again", asked, engine))
            yield return figure;
    }

    private static string ParagraphOf(Entry entry) => string.Join(' ', entry.Body.Passages.Take(PassagesOfParagraph).Select(passage => passage.Text));

    private static IEnumerable<Figure> Percentiles(string name, List<string> asked, SearchEngine engine) =>
        Figure.Percentiles(name, "ms", "50 ms", asked.Select(paragraph => Figure.Milliseconds(() => Find(engine, paragraph))));

    private static void Find(SearchEngine engine, string paragraph) => _ = engine.FindEvidence(new EvidenceRequest { Paragraphs = [paragraph] });
}
