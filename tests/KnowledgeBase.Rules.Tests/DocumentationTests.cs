using System.CommandLine;
using System.Text.RegularExpressions;
using KnowledgeBase.Cli;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Rules.Tests;

/// <summary>What a person can type is written down where they look.</summary>
public sealed partial class DocumentationTests
{
    private static string CliReadme => File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Cli", "README.md"));

    private static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(RepositoryPaths.Root, "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "README.md" or "ARCHITECTURE.md" or "NOTICE.md")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "node_modules"));

    /// <summary>The commands that do something: of <c>kb lexicon eval</c> the whole.</summary>
    private static IEnumerable<Command> Commands => Leaves(KbProgram.CreateRoot(TextReader.Null));

    [TestCaseSource(nameof(Commands))]
    public void The_command_is_in_the_readme(Command command) =>
        Assert.That(CliReadme, Does.Contain($"| `{FullName(command)}"));

    [TestCaseSource(nameof(Commands))]
    public void Every_option_of_the_command_is_in_the_readme(Command command) =>
        Assert.That(command.Options.Where(option => !CliReadme.Contains($"`{option.Name}", StringComparison.Ordinal)).Select(option => option.Name), Is.Empty);

    [Test]
    public void Every_operator_of_the_query_language_is_in_the_readme() =>
        Assert.That(
            Operators.All.Select(construct => construct.Code).Where(code => !CliReadme.Contains($"`{code}`", StringComparison.Ordinal)),
            Is.Empty);

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

    [TestCaseSource(nameof(Documents))]
    public void Every_relative_link_leads_to_a_file(string document)
    {
        var links = RelativeLink().Matches(File.ReadAllText(document)).Select(match => match.Groups[1].Value.Split('#')[0]);

        var missing = links.Where(link => link.Length > 0 && !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, link)));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_source_project_is_in_the_architecture()
    {
        var architecture = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "ARCHITECTURE.md"));
        var projects = Directory.EnumerateDirectories(Path.Combine(RepositoryPaths.Root, "src"), "KnowledgeBase.*").Select(Path.GetFileName);

        Assert.That(projects.Where(project => !architecture.Contains($"({project}", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.SelectMany(child => child.Subcommands.Count == 0 ? [child] : Leaves(child));

    private static string FullName(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(FullName).Append(command.Name));

    [GeneratedRegex(@"\]\((?![a-z]+:)([^)\s]*)\)")]
    private static partial Regex RelativeLink();
}
