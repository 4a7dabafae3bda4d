using System.CommandLine;
using KnowledgeBase.Cli;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Rules.Tests;

/// <summary>What a person can type is written down where they look.</summary>
public sealed class DocumentationTests
{
    private static string CliReadme => File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Cli", "README.md"));

    private static IEnumerable<Command> Commands => KbProgram.CreateRoot(TextReader.Null).Subcommands;

    [TestCaseSource(nameof(Commands))]
    public void The_command_is_in_the_readme(Command command) =>
        Assert.That(CliReadme, Does.Contain($"| `{command.Name}"));

    [TestCaseSource(nameof(Commands))]
    public void Every_option_of_the_command_is_in_the_readme(Command command) =>
        Assert.That(command.Options.Where(option => !CliReadme.Contains($"`{option.Name}", StringComparison.Ordinal)).Select(option => option.Name), Is.Empty);

    [TestCaseSource(nameof(Commands))]
    public void The_command_and_its_parts_explain_themselves(Command command)
    {
        var descriptions = command.Options.Select(option => option.Description)
            .Concat(command.Arguments.Select(argument => argument.Description))
            .Append(command.Description);

        Assert.That(descriptions, Has.All.Not.Null.And.All.Not.Empty);
    }

    [Test]
    public void The_readme_gives_two_commands_after_the_sdk()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md"));

        Assert.That(readme, Does.Contain("dotnet run --project src/KnowledgeBase.Web").And.Contain("dotnet test"));
    }

    [Test]
    public void Every_source_project_is_in_the_architecture()
    {
        var architecture = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "ARCHITECTURE.md"));
        var projects = Directory.EnumerateDirectories(Path.Combine(RepositoryPaths.Root, "src"), "KnowledgeBase.*").Select(Path.GetFileName);

        Assert.That(projects.Where(project => !architecture.Contains($"({project}", StringComparison.Ordinal)), Is.Empty);
    }
}
