using KnowledgeBase.Testing;

namespace KnowledgeBase.Rules.Tests;

/// <summary>The shape of the repository and of its source files.</summary>
public sealed class TreeTests
{
    /// <summary>Long files are a data table, a parser loop or a renderer; anything else this long holds two things.</summary>
    private const int LongestSourceFile = 300;

    private static IEnumerable<string> SourceFiles =>
        Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"));

    [Test]
    public void The_top_level_has_what_it_was_promised_to_have() =>
        Assert.That(
            new[] { "src", "content", "index", "tests" }.Where(folder => !Directory.Exists(Path.Combine(RepositoryPaths.Root, folder)))
                .Concat(new[] { "KnowledgeBase.sln", "README.md" }.Where(file => !File.Exists(Path.Combine(RepositoryPaths.Root, file)))),
            Is.Empty);

    [Test]
    public void No_source_file_is_long() =>
        Assert.That(SourceFiles.Where(file => File.ReadLines(file).Count() > LongestSourceFile), Is.Empty);

    [Test]
    public void The_namespace_follows_the_folder()
    {
        var wrong = SourceFiles.Where(file =>
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(RepositoryPaths.Root, "src"), file))!.Replace(Path.DirectorySeparatorChar, '.');
            var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            return line is not null && line != $"namespace {folder};";
        });

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void No_folder_is_named_after_a_pattern()
    {
        string[] patterns = ["Services", "Helpers", "Models", "Interfaces", "Utils", "Common", "Core", "Shared", "Managers"];
        var folders = SourceFiles.Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Distinct();

        Assert.That(folders.Intersect(patterns), Is.Empty);
    }
}
