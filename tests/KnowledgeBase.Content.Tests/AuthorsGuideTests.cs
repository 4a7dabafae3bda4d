using System.Text.RegularExpressions;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests;

/// <summary>The authors' guide tells everything that the reader knows.</summary>
public sealed partial class AuthorsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryPaths.Content, "README.md"));

    [Test]
    public void Every_key_is_explained()
    {
        var keys = Enum.GetValues<EntryKind>().SelectMany(EntryKeys.Of)
            .Concat(SourceKeys.All)
            .Concat(VocabularyFile.All.SelectMany(TermKeys.Of))
            .SelectMany(WithNested);

        Assert.That(Missing(keys.Select(key => key.Name)), Is.Empty);
    }

    [Test]
    public void Every_kind_of_entry_and_its_folder_are_named() =>
        Assert.That(Missing(Enum.GetValues<EntryKind>().SelectMany(kind => new[] { kind.Code(), kind.Folder() + "/" })), Is.Empty);

    [Test]
    public void Every_problem_has_a_row() =>
        Assert.That(ProblemKinds.All.Where(kind => !Guide.Contains($"\n| `{kind.Code}` |", StringComparison.Ordinal)).Select(kind => kind.Code), Is.Empty);

    [Test]
    public void Every_vocabulary_is_named() =>
        Assert.That(Missing(VocabularyFile.All.Select(file => file.Name + ".yml")), Is.Empty);

    [Test]
    public void The_example_to_copy_is_sound()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Content, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(RepositoryPaths.Content, file), File.ReadAllBytes(file));

        folder.Write("rekomendacje/rek-2023-zie-07.md", Example().Match(Guide).Groups[1].Value);
        var library = new LibraryReader().Read(folder.FullPath, new ContentOptions());

        Assert.That(library.Problems, Is.Empty);
        Assert.That(library.TryFind("rek-2023-zie-07", out _), Is.True);
    }

    private static IEnumerable<string> Missing(IEnumerable<string> words) =>
        words.Distinct().Where(word => !Guide.Contains($"`{word}`", StringComparison.Ordinal));

    private static IEnumerable<KeyDefinition> WithNested(KeyDefinition key)
    {
        var form = key.Form switch
        {
            ListForm list => list.Item,
            OneOrManyForm many => many.Item,
            var other => other,
        };
        return form is MapForm map ? map.Keys.SelectMany(WithNested).Append(key) : [key];
    }

    [GeneratedRegex("```markdown\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
