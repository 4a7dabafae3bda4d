using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.History.Tests;

public sealed class LibraryAtTests
{
    private TestRepository _repository = null!;

    [SetUp]
    public void MakeRepository()
    {
        _repository = new TestRepository();
        using var small = new SmallLibrary();
        foreach (var file in Directory.EnumerateFiles(small.Folder, "*", SearchOption.AllDirectories))
            _repository.Files[Path.GetRelativePath(small.Folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
    }

    [TearDown]
    public void RemoveRepository() => _repository.Dispose();

    [Test]
    public void The_library_of_a_commit_is_that_of_its_files()
    {
        var commit = _repository.Commit();

        var library = _repository.History.LibraryAt(commit, new ContentOptions())!;

        Assert.That(library.Fingerprint, Is.EqualTo(SmallLibrary.Shared.Fingerprint));
        Assert.That(library.Entries.Select(entry => entry.Version), Is.EqualTo(SmallLibrary.Shared.Entries.Select(entry => entry.Version)));
    }

    [Test]
    public void An_earlier_state_is_read_whatever_came_after_it()
    {
        var before = _repository.Commit();
        var recommendation = SmallLibrary.Shared.Entries[^1];
        _repository.Files.Remove(recommendation.Path);
        var after = _repository.Commit();

        var then = _repository.History.LibraryAt(before, new ContentOptions());
        var now = _repository.History.LibraryAt(after, new ContentOptions(), then);

        Assert.That((then!.TryFind(recommendation.Id, out _), now!.TryFind(recommendation.Id, out _)), Is.EqualTo((true, false)));
    }

    [Test]
    public void Sample_material_is_left_out_where_it_is_not_wanted()
    {
        var commit = _repository.Commit();

        Assert.That(_repository.History.LibraryAt(commit, new ContentOptions { IncludeExamples = false })!.Entries, Is.Empty);
    }

    [Test]
    public void A_file_that_is_too_large_is_a_fault_as_it_is_on_the_disk()
    {
        _repository.Files["wydarzenia/wielki.md"] = new byte[ContentFile.MaxLength + 1];
        _repository.Files["wydarzenia/README.md"] = "Nie wpis."u8.ToArray();
        _repository.Files[".ukryty/wpis.md"] = "Nie wpis."u8.ToArray();
        var commit = _repository.Commit();

        var problems = _repository.History.LibraryAt(commit, new ContentOptions())!.Problems;

        Assert.That(problems.Where(problem => problem.File.EndsWith(".md", StringComparison.Ordinal)).Select(problem => problem.File), Does.Contain("wydarzenia/wielki.md").And.None.Contains("README").And.None.Contains("ukryty"));
    }

    [TestCase("0123456789012345678901234567890123456789")]
    [TestCase("nie-commit")]
    public void Of_no_commit_there_is_no_library(string commit)
    {
        _ = _repository.Commit();

        Assert.That(_repository.History.LibraryAt(commit, new ContentOptions()), Is.Null);
    }
}
