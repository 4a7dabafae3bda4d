using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Evaluation.Drafts;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Evaluation.Tests.Drafts;

/// <summary>Support for drafts must not become worse: the floors stand just under what was last measured.</summary>
public sealed class EvidenceFloorTests
{
    private static readonly Lazy<Library> Content = new(() => new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));

    [TestCase("", 0.95, 0.99, 0.67)]
    [TestCase("held-back", 0.92, 0.99, 0.64)]
    public void Judged_drafts_find_their_entries_and_others_nothing(string folder, double recall, double reciprocalRank, double precision)
    {
        using var engine = SearchEngine.OpenInMemory(Content.Value);

        var run = EvidenceRun.Of(request => engine.FindEvidence(request), JudgedDraft.ReadAll(FileIn(folder), Content.Value));

        foreach (var wrong in run.Wrong)
            TestContext.Out.WriteLine(wrong);
        TestContext.Out.WriteLine($"recall@5 {run.Recall5:0.000}, MRR@5 {run.Mrr5:0.000}, precision {run.Precision:0.000}, false alarms {run.FalseAlarms:0.000}");
        Assert.That((run.Covered, run.Others), Is.EqualTo((36, 15)));
        Assert.That(run.Recall5, Is.GreaterThan(recall));
        Assert.That(run.Mrr5, Is.GreaterThan(reciprocalRank));
        Assert.That(run.Precision, Is.GreaterThan(precision));
        Assert.That(run.FalseAlarms, Is.LessThan(0.1));
    }

    [TestCase("bez tabulatora")]
    [TestCase("-\t ")]
    [TestCase("nie-ma-takiego\tAkapit.")]
    public void A_broken_line_is_named(string line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("drafts.tsv", $"-\tAkapit.\n{line}");

        Assert.That(
            () => JudgedDraft.ReadAll(Path.Combine(folder.FullPath, "drafts.tsv"), Content.Value),
            Throws.InstanceOf<EvaluationDataException>().With.Message.Contains("drafts.tsv:2: "));
    }

    private static string FileIn(string folder) => Path.Combine(RepositoryPaths.Root, "tests", "data", "evidence", folder, "drafts.tsv");
}
