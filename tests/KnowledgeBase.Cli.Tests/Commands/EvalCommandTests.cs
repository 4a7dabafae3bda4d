using System.Text.Json;
using KnowledgeBase.Evaluation;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class EvalCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _folder.Write("corpus.jsonl", """
            {"id":"1","title":"Zieleń","body":"W mieście rosną drzewa.\nDrzewa dają cień."}
            {"id":"2","title":"Woda","body":"Retencja zatrzymuje deszcz w gminach."}
            {"id":"3","title":"Energia","body":"Panele na dachach szkół."}
            """);
        _folder.Write("queries.tsv", "1\tdrzewo\n2\tdeszcz\n1\tcień\n2\tcień\n3\tkrokodyl\n");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    // Of four queries „drzewo” and „deszcz” find their text first, „cień” one of its two, „krokodyl” nothing.
    [Test]
    public void The_json_has_the_promised_members_and_the_figures_worked_out_by_hand()
    {
        var kb = Eval("--analysis", "default", "--json");

        var figures = JsonDocument.Parse(kb.Output).RootElement.EnumerateObject().Single();
        Assert.That(figures.Name, Is.EqualTo("default"));
        Assert.That(
            figures.Value.EnumerateObject().Select(member => member.Name),
            Is.EqualTo(new[] { "ndcg10", "mrr10", "recall1", "recall10", "recall100", "ms" }));
        Assert.That(figures.Value.GetProperty("mrr10").GetDouble(), Is.EqualTo(0.75));
        Assert.That(figures.Value.GetProperty("recall1").GetDouble(), Is.EqualTo(2.5 / 4));
        Assert.That(figures.Value.GetProperty("recall100").GetDouble(), Is.EqualTo(2.5 / 4));
        Assert.That(figures.Value.GetProperty("ndcg10").GetDouble(), Is.EqualTo((1 + 1 + 0.613147) / 4).Within(1e-6));
        Assert.That(figures.Value.GetProperty("ms").GetDouble(), Is.GreaterThan(0));
    }

    [Test]
    public void All_analyses_stand_side_by_side()
    {
        if (!File.Exists(AnalysisFiles.DefaultStempelJar) || !Directory.Exists(AnalysisFiles.DefaultHunspellFolder))
            Assert.Ignore("The baselines need the packages liblucene8-java and hunspell-pl.");

        var kb = Eval();

        Assert.That(kb.Output, Does.Contain("nDCG@10").And.Match("default .*\n.*none .*\n.*stempel .*\n.*hunspell "));
        Assert.That(kb.Output, Does.Contain("Smucker"));
    }

    [Test]
    public void What_cannot_be_run_is_left_out_and_told_with_what_to_do()
    {
        var kb = Eval("--stempel", "nie-ma.jar", "--hunspell", "nie-ma");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success));
        Assert.That(kb.Error, Does.Contain("Pominięto none").And.Contain("liblucene8-java").And.Contain("hunspell-pl"));
        Assert.That(kb.Output, Does.Contain("default").And.Not.Contain("stempel"));
    }

    [Test]
    public void What_was_named_and_cannot_be_run_is_wrong_usage()
    {
        var kb = Eval("--analysis", "default,stempel", "--stempel", "nie-ma.jar");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain("liblucene8-java"));
    }

    [Test]
    public void Losses_name_rank_relevant_text_and_query() =>
        Assert.That(Eval("--analysis", "default", "--losses").Output, Does.Contain("default\t-\t3\tkrokodyl").And.Not.Contain("\tdrzewo"));

    [Test]
    public void Queries_may_be_typed_without_Polish_letters() =>
        Assert.That(Eval("--analysis", "default", "--losses", "--without-polish-letters").Output, Does.Contain("default\t-\t3\tkrokodyl").And.Not.Contain("cien"));

    [Test]
    public void Queries_may_have_a_typing_error() =>
        Assert.That(Eval("--analysis", "default", "--losses", "--typing-error", "1").Output, Does.Not.Contain("\tkrokodyl"));

    [Test]
    public void The_halves_make_the_whole()
    {
        var sizes = new[] { "train", "held-out" }.Select(part => Eval("--analysis", "default", "--part", part).Output).ToList();

        Assert.That(sizes.Sum(output => int.Parse(output.Split(' ', '.')[1], null)), Is.EqualTo(4));
    }

    [Test]
    public void Without_a_corpus_the_content_is_searched()
    {
        using var library = new SmallLibrary();
        var entry = library.Read().Entries[0];
        using var folder = new TemporaryFolder();
        folder.Write("queries.tsv", $"{entry.Id}\t{entry.Title}\n");

        var kb = Kb.Run("eval", folder.FullPath, "--content", library.Folder, "--analysis", "default", "--json");

        Assert.That(kb.Output, Does.Contain("\"recall10\":1"));
    }

    [TestCase("--analysis", "porter")]
    [TestCase("--part", "reszta")]
    [TestCase("--losses", "--json")]
    public void Wrong_options_are_wrong_usage(params string[] options) =>
        Assert.That(Eval(options).Code, Is.EqualTo(ExitCode.WrongUsage));

    [Test]
    public void A_folder_without_queries_is_told_what_to_do()
    {
        File.Delete(_folder.PathOf("queries.tsv"));

        var kb = Eval("--analysis", "default");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain("queries.tsv"));
    }

    private Kb Eval(params string[] options) => Kb.Run(["eval", _folder.FullPath, .. options]);
}
