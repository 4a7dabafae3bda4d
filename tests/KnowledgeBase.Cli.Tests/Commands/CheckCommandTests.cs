using System.Text.Json;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private SmallLibrary _library = null!;

    [SetUp]
    public void CopyContent() => _library = new SmallLibrary();

    [TearDown]
    public void DeleteContent() => _library.Dispose();

    [Test]
    public void Clean_content_is_success()
    {
        var kb = Kb.Run("check", "--content", _library.Folder);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success));
        Assert.That(kb.Output, Does.Contain("Błędy: 0."));
    }

    [Test]
    public void A_fault_is_told_with_file_line_code_and_mend()
    {
        BreakAKey();

        var kb = Kb.Run("check", "--content", _library.Folder);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.ProblemsFound));
        Assert.That(kb.Output, Does.Match(@"przyklady/mid/mid-ogrody\.md:\d+: błąd \[[a-z-]+\] .*„tematyy”.*„tematy”"));
    }

    [Test]
    public void The_json_has_the_promised_members()
    {
        BreakAKey();

        var kb = Kb.Run("check", "--json", "--content", _library.Folder);

        var problem = JsonDocument.Parse(kb.Output).RootElement[0];
        Assert.That(problem.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "file", "line", "code", "severity", "message" }));
        Assert.That(problem.GetProperty("file").GetString(), Is.EqualTo("przyklady/mid/mid-ogrody.md"));
        Assert.That(problem.GetProperty("line").GetInt32(), Is.GreaterThan(1));
        Assert.That(problem.GetProperty("severity").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public void A_missing_folder_is_wrong_usage_and_says_which()
    {
        var kb = Kb.Run("check", "--content", "/nie/ma/takiego/folderu");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain("/nie/ma/takiego/folderu"));
    }

    private void BreakAKey()
    {
        const string File = "przyklady/mid/mid-ogrody.md";
        var text = System.IO.File.ReadAllText(Path.Combine(_library.Folder, File));
        _library.Write(File, text.Replace("\ntematy:", "\ntematyy:", StringComparison.Ordinal));
    }
}
