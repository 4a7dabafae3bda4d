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

    public static void Print(int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var engine = SearchEngine.OpenInMemory(ContentFigures.Library))
        {
            Print("tuned on", "", engine, output);
            Print("held back", "held-back", engine, output);
        }

        AllFigures.Print(Times(count), output);
    }

    private static void Print(string name, string folder, SearchEngine engine, TextWriter output)
    {
        var file = Path.Combine(RepositoryPaths.Root, "tests", "data", "evidence", folder, "drafts.tsv");
        var run = EvidenceRun.Of(engine, JudgedDraft.ReadAll(file, engine.Library));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {run.Covered} drafts, recall@5 {run.Recall5:0.000}, MRR@5 {run.Mrr5:0.000}, precision {run.Precision:0.000}; {run.Others} on other subjects, false alarms {run.FalseAlarms:0.000}"));
        foreach (var wrong in run.Wrong)
            output.WriteLine(wrong);
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

    private static IEnumerable<Figure> Percentiles(string name, List<string> asked, SearchEngine engine)
    {
        var times = asked.Select(paragraph => Figure.Milliseconds(() => Find(engine, paragraph))).Order().ToList();
        yield return new Figure($"{name}, p50", "ms", "50 ms", [times[times.Count / 2]]);
        yield return new Figure($"{name}, p99", "ms", "50 ms", [times[times.Count * 99 / 100]]);
    }

    private static void Find(SearchEngine engine, string paragraph) => _ = engine.FindEvidence(new EvidenceRequest { Paragraphs = [paragraph] });
}
