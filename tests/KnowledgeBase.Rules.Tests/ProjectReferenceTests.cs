using System.Xml.Linq;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Rules.Tests;

/// <summary>Data flows one way: Polish ← Search → Content ← Citing and History; Web and Cli above all of them, and never one of the other.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KnowledgeBase.Polish"] = [],
        ["KnowledgeBase.Polish.Training"] = ["KnowledgeBase.Polish"],
        ["KnowledgeBase.Content"] = [],
        ["KnowledgeBase.Citing"] = ["KnowledgeBase.Content"],
        ["KnowledgeBase.History"] = ["KnowledgeBase.Content"],
        ["KnowledgeBase.Search"] = ["KnowledgeBase.Content", "KnowledgeBase.Polish"],
        ["KnowledgeBase.Web"] = ["KnowledgeBase.Citing", "KnowledgeBase.Content", "KnowledgeBase.History", "KnowledgeBase.Polish", "KnowledgeBase.Search"],
        ["KnowledgeBase.Evaluation"] = ["KnowledgeBase.Content", "KnowledgeBase.Polish", "KnowledgeBase.Polish.Training", "KnowledgeBase.Search"],
        ["KnowledgeBase.Cli"] = ["KnowledgeBase.Citing", "KnowledgeBase.Content", "KnowledgeBase.Evaluation", "KnowledgeBase.History", "KnowledgeBase.Polish", "KnowledgeBase.Search"],
    };

    private static IEnumerable<string> Projects =>
        Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    [Test]
    public void Every_source_project_is_named_here() =>
        Assert.That(Projects.Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(Allowed.Keys));

    [TestCaseSource(nameof(Projects))]
    public void References_only_what_lies_below_it(string project)
    {
        var references = XDocument.Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.That(references, Is.SubsetOf(Allowed[Path.GetFileNameWithoutExtension(project)]));
    }

    [Test]
    public void Every_source_project_but_the_benchmarks_has_a_test_project()
    {
        var tests = Directory.EnumerateDirectories(Path.Combine(RepositoryPaths.Root, "tests")).Select(Path.GetFileName).ToList();

        Assert.That(Allowed.Keys.Select(name => name + ".Tests"), Is.SubsetOf(tests));
    }
}
