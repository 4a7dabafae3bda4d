namespace KnowledgeBase.Cli.Tests;

public sealed class KbProgramTests
{
    private static readonly string[] Commands = ["check", "index", "search", "analyze", "stats"];

    [TestCaseSource(nameof(Commands))]
    public void Every_command_has_help(string command)
    {
        var kb = Kb.Run(command, "--help");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success));
        Assert.That(kb.Output, Does.Contain("--help"));
    }

    [TestCase("nieznane")]
    [TestCase("check", "--nieznana")]
    [TestCase("search", "--page", "abc")]
    public void A_command_line_that_is_not_understood_is_wrong_usage(params string[] args)
    {
        var kb = Kb.Run(args);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Is.Not.Empty);
    }

    [Test]
    public void Without_a_command_the_help_is_shown_and_the_code_is_wrong_usage()
    {
        var kb = Kb.Run();

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Output + kb.Error, Does.Contain("search"));
    }
}
